"use client";

import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { computeScenario } from "@/lib/domain/economics/scenario/scenario";
import type { DealEconomicsDto } from "@/lib/features/scenarios/dto";
import { BeginScenarios } from "./begin-scenarios";
import { FlowChart } from "./flow-chart";
import { monthsOfYear } from "./flow-model";
import { moneyOf } from "./money-text";
import { partyTones } from "./party-tones";
import { ProfitTable } from "./profit-table";
import { RiskPanel } from "./risk-panel";
import { ScenarioTable } from "./scenario-table";
import { StatementsView } from "./statements-view";
import { WhatIfPanel } from "./what-if";

const ScenarioDrawer = dynamic(() => import("./scenario-drawer").then((file) => file.ScenarioDrawer));

/** More would only repeat what is wrong. */
const shownProblems = 5;

/** Everything about a deal's money: who gets what, scenarios side by side, statements, what if, how sure. */
export function EconomicsScreen({ economics }: { economics: DealEconomicsDto }) {
  const { dealId, sheet, sheetVersion, scenarios, currency, abilities } = economics;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [year, setYear] = useState<number | null>(1);
  const [party, setParty] = useState(0);
  const [editing, setEditing] = useState<"none" | "chosen" | "new">("none");
  const computed = useMemo(
    () =>
      scenarios.map((scenario) => ({
        scenario,
        result: computeScenario(sheet, scenario.assumptions, Number(scenario.discountPercent)),
      })),
    [scenarios, sheet],
  );
  const tones = useMemo(() => partyTones(sheet), [sheet]);
  const chosen = computed.find(({ scenario }) => scenario.id === chosenId) ?? computed[0];
  if (!chosen)
    return (
      <div className="px-4 tablet:px-6">
        <BeginScenarios dealId={dealId} currency={currency} canEdit={abilities.edit} />
      </div>
    );
  const { scenario, result } = chosen;
  const sound = computed.flatMap(({ scenario: { name }, result: each }) =>
    each.ok ? [{ name, result: each.value }] : [],
  );
  const years = result.ok
    ? [...new Set(result.value.deal.context.months.map(({ contractYear }) => contractYear))]
    : [];
  const shownYear = year !== null && years.includes(year) ? year : null;
  const ours = Math.max(
    0,
    sheet.parties.parties.findIndex(({ side }) => side === "us"),
  );
  const termsHref = `/deals/${dealId}/terms`;
  const finding = () => {
    if (!result.ok) return "";
    const months = monthsOfYear(result.value, shownYear);
    const lines = result.value.ledger.lines.filter(({ month }) => months.has(month));
    const sum = (of: typeof lines) => of.reduce((total, { amount }) => total + amount.toNumber(), 0);
    const unit = result.value.deal.context.currency;
    const when = shownYear === null ? "over the whole time" : `in year ${shownYear}`;
    return `Of ${moneyOf(sum(lines), unit)} to share ${when}, ${moneyOf(sum(lines.filter((line) => line.party === ours)), unit)} is ours`;
  };
  return (
    <div className="grid grid-cols-1 desk:grid-cols-[minmax(0,1fr)_368px]">
      <div className="grid min-w-0 content-start gap-8 px-4 py-5 tablet:px-6">
        <header className="flex flex-wrap items-end gap-3">
          <div className="w-56">
            <Select
              label="Scenario"
              choices={scenarios.map(({ id, name }) => ({ id, label: name }))}
              value={scenario.id}
              onChange={setChosenId}
            />
          </div>
          <Button onPress={() => setEditing("chosen")}>Assumptions</Button>
          {abilities.edit && (
            <Button variant="quiet" icon="plus" onPress={() => setEditing("new")}>
              New scenario
            </Button>
          )}
          {years.length > 1 && (
            <span className="ml-auto">
              <SegmentedControl
                label="Stretch"
                choices={[
                  ...years.slice(0, 5).map((each) => ({ id: String(each), label: `Year ${each}` })),
                  { id: "all", label: "All" },
                ]}
                value={shownYear === null ? "all" : String(shownYear)}
                onChange={(id) => setYear(id === "all" ? null : Number(id))}
              />
            </span>
          )}
        </header>
        {!result.ok && (
          <Notice title="These terms and assumptions cannot be computed together">
            <ul className="grid gap-1">
              {result.refusal.slice(0, shownProblems).map(({ at, message }) => (
                <li key={at + message}>{message}</li>
              ))}
              {result.refusal.length > shownProblems && (
                <li>And {result.refusal.length - shownProblems} more of the kind.</li>
              )}
            </ul>
          </Notice>
        )}
        {result.ok && (
          <FlowChart
            result={result.value}
            months={monthsOfYear(result.value, shownYear)}
            tones={tones}
            title={finding()}
          />
        )}
        {sound.length > 1 && (
          <section aria-labelledby="scenarios" className="grid gap-2">
            <h2 id="scenarios" className="text-section">
              Scenarios side by side
            </h2>
            <ScenarioTable
              scenarios={sound.map((each) => each.result)}
              names={sound.map(({ name }) => name)}
            />
          </section>
        )}
        {result.ok && (
          <section aria-labelledby="profit" className="grid gap-2">
            <div className="flex flex-wrap items-center gap-3">
              <h2 id="profit" className="text-section">
                Profit and loss
              </h2>
              <span className="ml-auto">
                <SegmentedControl
                  label="Party"
                  choices={result.value.parties.map(({ name }, place) => ({
                    id: String(place),
                    label: name,
                  }))}
                  value={String(party)}
                  onChange={(id) => setParty(Number(id))}
                />
              </span>
            </div>
            <ProfitTable result={result.value} party={party} />
          </section>
        )}
        {result.ok && (
          <section aria-labelledby="statements" className="grid gap-2">
            <h2 id="statements" className="text-section">
              Statements
            </h2>
            <StatementsView result={result.value} termsHref={termsHref} />
          </section>
        )}
      </div>
      <aside
        aria-label="What if and how sure"
        className="grid content-start gap-6 border-line bg-canvas px-4 py-5 max-desk:border-t desk:border-l"
      >
        <WhatIfPanel
          key={sheetVersion}
          dealId={dealId}
          sheet={sheet}
          sheetVersion={sheetVersion}
          assumptions={scenario.assumptions}
          discountPercent={Number(scenario.discountPercent)}
          canTakeOver={abilities.editTerms}
        />
        <RiskPanel key={scenario.id} sheet={sheet} scenario={scenario} currency={currency} party={ours} />
      </aside>
      {editing !== "none" && (
        <ScenarioDrawer
          key={editing}
          dealId={dealId}
          sheet={sheet}
          scenario={scenario}
          isNew={editing === "new"}
          canEdit={abilities.edit}
          onClose={() => setEditing("none")}
          onSaved={(id) => {
            setChosenId(id);
            setEditing("none");
          }}
        />
      )}
    </div>
  );
}
