import type { Route } from "next";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { modelInWords } from "@/lib/domain/document/model-names";
import type { PartnerDto } from "@/lib/features/partners/dto";
import { formatInstantDate } from "@/lib/format/dates";
import { formatMoneyShort } from "@/lib/format/money";

const shortModel = (words: string): string => words.replace(/^an? /, "").replace(/,.*$/, "");

/** Every deal with a partner, newest first. */
export function PartnerDeals({ partner, timeZone }: { partner: PartnerDto; timeZone: string }) {
  if (partner.deals.length === 0)
    return (
      <EmptyState
        title="No deal yet"
        action={
          partner.abilities.openDeal && (
            <LinkButton href={`/deals/new?partner=${partner.id}`} variant="primary">
              Open a deal
            </LinkButton>
          )
        }
      >
        A deal carries one intended partnership from the letter of intent to signature.
      </EmptyState>
    );
  return (
    <ScrollFrame label="Deals" className="px-5 py-3 max-tablet:px-3">
      <Table>
        <thead>
          <tr>
            <Th>Deal</Th>
            <Th>Model</Th>
            <Th>Stage</Th>
            <Th align="end">Value a year</Th>
            <Th>Owner</Th>
            <Th>Changed</Th>
          </tr>
        </thead>
        <tbody>
          {partner.deals.map((deal) => (
            <Tr key={deal.id}>
              <RowHead className="text-left">
                <Link href={`/deals/${deal.id}` as Route} className="hover:underline">
                  {deal.title}
                </Link>{" "}
                <span className="font-mono text-note font-normal text-ink-3">
                  D-{String(deal.number).padStart(4, "0")}
                </span>
              </RowHead>
              <Td className="text-ink-2">{shortModel(modelInWords[deal.model])}</Td>
              <Td>{stageLabels[deal.stage]}</Td>
              <Td isNumber>
                {formatMoneyShort({ amount: deal.expectedAnnualValue, currency: deal.currency })}
              </Td>
              <Td>
                <Avatar name={deal.owner.name} />
              </Td>
              <Td className="text-ink-2">{formatInstantDate(new Date(deal.updatedAt), timeZone)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </ScrollFrame>
  );
}
