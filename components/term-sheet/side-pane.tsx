"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Skeleton } from "@/components/ui/skeleton";
import type { LibraryClause } from "@/lib/domain/document/library/library-clause";
import type { SectionKey } from "@/lib/domain/term-sheet/term-sheet";
import type { TermSheetDto } from "@/lib/features/term-sheets/dto";
import { useJudgement } from "./findings-context";

const DraftPane = dynamic(() => import("./draft-pane"), {
  // The paper is compiled in the browser from what is typed; the server has nothing better to show.
  ssr: false,
  loading: () => <Skeleton className="m-4 h-96" />,
});
const FindingsPane = dynamic(() => import("./findings-pane"), {
  ssr: false,
  loading: () => <Skeleton className="m-4 h-96" />,
});

/** What stands beside the form. */
export type Side = "draft" | "findings";

/** Beside the form: the paper as it would read now, or everything the linter says. */
export function SidePane({
  side,
  onSide,
  terms,
  section,
  library,
  activePath,
}: {
  side: Side;
  onSide: (side: Side) => void;
  terms: TermSheetDto;
  /** The open section of the form. */
  section: SectionKey;
  library: readonly LibraryClause[];
  activePath: string | null;
}) {
  const [kind, setKind] = useState(terms.documentKind);
  const count = useJudgement((judgement) => judgement.findings.length);
  return (
    <div className="grid h-full min-h-0 grid-cols-1 grid-rows-[auto_minmax(0,1fr)]">
      <div className="flex min-h-10 items-center border-b border-line bg-surface px-4 max-pane:hidden">
        <SegmentedControl
          label="Beside the form"
          choices={[
            { id: "draft", label: "Live draft" },
            { id: "findings", label: `Findings ${count}` },
          ]}
          value={side}
          onChange={onSide}
        />
      </div>
      {side === "draft" ? (
        <DraftPane
          kind={kind}
          onKind={setKind}
          ourName={terms.ourName}
          subtitle={terms.dealTitle}
          section={section}
          library={library}
          activePath={activePath}
        />
      ) : (
        <FindingsPane />
      )}
    </div>
  );
}
