import { LibraryTabs } from "@/components/shell/library-tabs";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { RubricSummary, ScreenView } from "@/lib/features/assessments/dto";
import { formatInstantDate } from "@/lib/format/dates";
import { weightText } from "./score-text";

const outcomeWords = { pursue: "pursue", not_now: "not now", no: "no" };

function ScreenQuestions({ screen }: { screen: ScreenView }) {
  return (
    <section>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <h2 className="text-section">The screen before every rubric</h2>
        <span className="text-small text-ink-3">version {screen.version}</span>
        {screen.abilities.edit && (
          <LinkButton href="/library/rubrics/screen" size="sm" className="ml-auto">
            Edit the questions
          </LinkButton>
        )}
      </div>
      <ScrollFrame label="Questions of the screen">
        <Table>
          <thead>
            <tr>
              <Th>Question</Th>
              <Th>Yes</Th>
              <Th>No</Th>
              <Th>Not known</Th>
            </tr>
          </thead>
          <tbody>
            {screen.definition.questions.map(({ key, question, leadsTo }) => (
              <Tr key={key}>
                <Td className="min-w-56 py-1.5 whitespace-normal">{question}</Td>
                {([leadsTo.yes, leadsTo.no, leadsTo.unknown] as const).map((outcome, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: answers are known by their place
                  <Td key={place} className={outcome === "pursue" ? "text-ink-3" : "text-ink-2"}>
                    {outcomeWords[outcome]}
                  </Td>
                ))}
              </Tr>
            ))}
          </tbody>
        </Table>
      </ScrollFrame>
    </section>
  );
}

/** The rubrics of the workspace and the questions asked before them. */
export function RubricLibrary({
  rubrics,
  screen,
}: {
  rubrics: readonly RubricSummary[];
  screen: ScreenView;
}) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/library/rubrics", label: "Library" }]}
        title="Rubrics"
        count={rubrics.length}
        facts="how partners are screened and scored"
        tabs={<LibraryTabs />}
        actions={
          screen.abilities.edit &&
          rubrics.length > 0 && (
            <LinkButton href="/library/rubrics/new" variant="primary">
              New rubric
            </LinkButton>
          )
        }
      />
      {rubrics.length === 0 && (
        <EmptyState title="There is no rubric yet.">
          A workspace begins with two; ask an administrator.
        </EmptyState>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8 px-5 py-4 max-tablet:px-4">
        <ScrollFrame label="Rubrics">
          <Table>
            <thead>
              <tr>
                <Th>Rubric</Th>
                <Th>Weights</Th>
                <Th align="end">Criteria</Th>
                <Th align="end">Version</Th>
                <Th align="end">Assessments</Th>
                <Th>Changed</Th>
              </tr>
            </thead>
            <tbody>
              {rubrics.map((rubric) => (
                <Tr key={rubric.id}>
                  <RowHead>
                    <TextLink href={`/library/rubrics/${rubric.id}`}>{rubric.name}</TextLink>
                    {rubric.isDefault && (
                      <span className="ml-2 text-small font-normal text-ink-3">default</span>
                    )}
                  </RowHead>
                  <Td className="text-small text-ink-2">
                    {rubric.groups
                      .map(({ label, weightBps }) => `${label} ${weightText(weightBps)}`)
                      .join(" · ")}
                  </Td>
                  <Td isNumber>{rubric.criterionCount}</Td>
                  <Td isNumber>{rubric.latestVersion}</Td>
                  <Td isNumber>{rubric.assessmentCount}</Td>
                  <Td className="text-ink-2">{formatInstantDate(new Date(rubric.changedAt), "UTC")}</Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </ScrollFrame>
        <ScreenQuestions screen={screen} />
      </div>
    </>
  );
}
