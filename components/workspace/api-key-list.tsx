import { ScrollFrame } from "@/components/ui/scroll-frame";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { ApiKeyDto, ApiKeysDto } from "@/lib/features/workspace/dto";
import { formatInstant, formatInstantDate } from "@/lib/format/dates";
import { RevokeApiKey } from "./revoke-api-key";

const endOf = (key: ApiKeyDto, timeZone: string): string => {
  if (key.state === "revoked") return "revoked";
  const day = formatInstantDate(new Date(key.expiresAt), timeZone);
  return key.state === "expired" ? `ran out on ${day}` : day;
};

/** Keys by the characters they begin with; the keys themselves are stored nowhere. */
export function ApiKeyList({ page }: { page: ApiKeysDto }) {
  if (page.keys.length === 0)
    return <p className="text-ink-2">None yet. A key lets a program do what you may do.</p>;
  return (
    <ScrollFrame className="-mx-2 -outline-offset-2" label="API keys">
      <Table>
        <thead>
          <tr>
            <Th>Key</Th>
            {page.abilities.seesAll && <Th>Acts for</Th>}
            <Th>It may</Th>
            <Th>Last used</Th>
            <Th>Ends</Th>
            <Th>
              <span className="sr-only">What can be done</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {page.keys.map((key) => (
            <Tr key={key.apiKeyId}>
              <RowHead>
                {key.name} <span className="font-mono font-normal text-ink-3">{key.prefix}…</span>
              </RowHead>
              {page.abilities.seesAll && <Td>{key.ownerName}</Td>}
              <Td className="text-ink-2">{key.scopes.join(", ")}</Td>
              <Td className="text-ink-2">
                {key.lastUsedAt === null ? "never" : formatInstant(new Date(key.lastUsedAt), page.timeZone)}
              </Td>
              <Td className="text-ink-2">{endOf(key, page.timeZone)}</Td>
              <Td className="text-right">
                {key.state === "live" && <RevokeApiKey apiKeyId={key.apiKeyId} name={key.name} />}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </ScrollFrame>
  );
}
