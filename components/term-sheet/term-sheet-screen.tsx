"use client";

import { useCallback, useMemo, useState } from "react";
import { cx } from "@/components/ui/cx";
import { Notice } from "@/components/ui/notice";
import type { LibraryClause } from "@/lib/domain/document/library/library-clause";
import { catalogueSections, sectionOfPath } from "@/lib/domain/term-sheet/catalogue";
import type { SectionKey } from "@/lib/domain/term-sheet/term-sheet";
import type { TermSheetDto } from "@/lib/features/term-sheets/dto";
import { DraftPlaces } from "./draft/draft-places";
import { useTermSheetDraft } from "./draft/use-term-sheet-draft";
import { FindingsProvider } from "./findings-context";
import { focusTerm, revealClause } from "./focus-term";
import { MissingTerms } from "./missing-terms";
import { SectionForm } from "./section-form";
import { SectionSteps } from "./section-steps";
import { type Side, SidePane } from "./side-pane";
import { type TermSheetDesk, TermSheetProvider } from "./term-sheet-context";
import { TermsBar, type TermsView } from "./terms-bar";
import { useActiveTerm } from "./use-active-term";

const readOnly = "You can read these terms. Partnership managers and Legal can change them.";

/** The terms of a deal: steps, one section of the form at a time, and the live draft beside it. */
export function TermSheetScreen({
  terms,
  library,
  section: first,
}: {
  terms: TermSheetDto;
  library: readonly LibraryClause[];
  section: SectionKey;
}) {
  const { store, sendNow } = useTermSheetDraft(terms);
  const [section, setSection] = useState(first);
  const [side, setSide] = useState<Side>("draft");
  // Narrow windows show the form or what stands beside it.
  const [isBeside, setBeside] = useState(false);
  const activePath = useActiveTerm();
  const { dealId, model, currency, today, acceptances, lastEdits, fixedBecause, abilities } = terms;
  const canEdit = abilities.edit && fixedBecause === null;
  const open = useCallback((next: SectionKey) => {
    setSection(next);
    setBeside(false);
    window.history.replaceState(null, "", `?section=${next}`);
  }, []);
  const goTo = useCallback(
    (path: string) => {
      const key = sectionOfPath(path);
      if (key) open(key);
      focusTerm(path);
    },
    [open],
  );
  const [places] = useState(() => new DraftPlaces());
  const showClause = useCallback((clauseId: string) => {
    setSide("draft");
    setBeside(true);
    revealClause(clauseId);
  }, []);
  const desk = useMemo<TermSheetDesk>(
    () => ({
      store,
      dealId,
      model,
      currency,
      today,
      canEdit,
      acceptAs: abilities.acceptAs,
      acceptances,
      lastEdits,
      goTo,
      places,
      showClause,
    }),
    [
      store,
      dealId,
      model,
      currency,
      today,
      canEdit,
      abilities.acceptAs,
      acceptances,
      lastEdits,
      goTo,
      places,
      showClause,
    ],
  );
  const show = (view: TermsView) => {
    setBeside(view !== "form");
    if (view !== "form") setSide(view);
  };
  const shown = catalogueSections.find(({ key }) => key === section) ?? catalogueSections[0];
  return (
    <TermSheetProvider value={desk}>
      <FindingsProvider terms={terms}>
        <div className="grid min-h-0 flex-1 grid-rows-[auto_auto_minmax(0,1fr)] pane:grid-cols-[208px_minmax(0,1fr)_minmax(0,1fr)] pane:grid-rows-[minmax(0,1fr)] pane:overflow-hidden desk:grid-cols-[216px_minmax(0,1fr)_minmax(0,0.85fr)]">
          <div className="min-w-0 border-line bg-canvas p-2 max-pane:border-b pane:overflow-auto pane:border-r pane:py-3">
            <SectionSteps
              current={section}
              hrefOf={(key) => `?section=${key}`}
              onOpen={open}
              onFindings={() => show("findings")}
            />
          </div>
          <div className={cx("min-w-0 pane:overflow-auto", isBeside && "max-pane:contents")}>
            <TermsBar sendNow={sendNow} view={isBeside ? side : "form"} onView={show} />
            <div
              className={cx(
                "grid grid-cols-1 gap-3 px-4 py-4 tablet:pr-6 tablet:pl-12",
                isBeside && "max-pane:hidden",
              )}
            >
              {!canEdit && <Notice title={fixedBecause ?? readOnly} icon="lock" />}
              {shown && <SectionForm key={shown.key} section={shown} />}
              <MissingTerms section={section} />
            </div>
          </div>
          <aside
            aria-label={side === "draft" ? "Live draft" : "Findings"}
            className={cx("min-h-0 min-w-0 border-line pane:border-l", !isBeside && "max-pane:hidden")}
          >
            <SidePane
              side={side}
              onSide={setSide}
              terms={terms}
              library={library}
              section={section}
              activePath={activePath}
            />
          </aside>
        </div>
      </FindingsProvider>
    </TermSheetProvider>
  );
}
