import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { BulkBar, DataGrid } from "@/components/ui/data-grid";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { ScoreBar } from "@/components/ui/score-bar";
import { GroupRow, RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tier } from "@/components/ui/tier";
import { Turn } from "@/components/ui/turn";
import { GallerySection } from "./gallery-section";

const rows = [
  {
    name: "Castellan Consulting Group",
    code: "GB",
    score: 91.2,
    revenue: "1,600",
    turn: "ours",
    days: "2 d",
  },
  { name: "Tanaka Route Systems", code: "JP", score: 87.4, revenue: "1,150", turn: "theirs", days: "14 d" },
  {
    name: "Brightwater Telematics",
    code: "US",
    score: 75.2,
    revenue: "420",
    turn: "ours",
    days: "3 d",
    range: { low: 73, high: 77 },
  },
  {
    name: "Kaveri Integrators",
    code: "IN",
    score: 64.7,
    revenue: "260",
    turn: "theirs",
    days: "5 d",
    range: { low: 58, high: 70 },
  },
] as const;

export function GalleryTable() {
  return (
    <GallerySection title="Table">
      <div className="flex h-72 flex-col">
        <DataGrid
          label="Partners"
          bulk={
            <BulkBar count={1}>
              <Button variant="quiet">Owner</Button>
              <Button variant="quiet">
                Clear <Kbd>Esc</Kbd>
              </Button>
            </BulkBar>
          }
        >
          <Table>
            <thead>
              <tr>
                <Th>
                  <Checkbox aria-label="Choose all" />
                </Th>
                <Th>Partner</Th>
                <Th aria-sort="descending" align="end">
                  Score <Icon name="sort-down" size={12} className="inline align-[-2px]" />
                </Th>
                <Th>50 70 85</Th>
                <Th align="end">Revenue, k €</Th>
                <Th>Turn</Th>
                <Th>Owner</Th>
              </tr>
            </thead>
            <tbody>
              <GroupRow columns={7}>
                <Tier rank={1} /> <b>Tier 1</b> · 85–100 · 5 partners · €5,150 k
              </GroupRow>
              {rows.map((row, place) => (
                <Tr key={row.name} aria-selected={place === 1}>
                  <Td>
                    <Checkbox aria-label={`Choose ${row.name}`} defaultSelected={place === 1} />
                  </Td>
                  <RowHead>
                    {row.name} <span className="font-mono text-[10.5px] text-ink-3">{row.code}</span>
                  </RowHead>
                  <Td isNumber className="font-medium">
                    {row.score.toFixed(1)}
                  </Td>
                  <Td>
                    <ScoreBar value={row.score} range={"range" in row ? row.range : undefined} />
                  </Td>
                  <Td isNumber>{row.revenue}</Td>
                  <Td>
                    <Turn side={row.turn}>{row.days}</Turn>
                  </Td>
                  <Td>
                    <Avatar name="Ines Carvalho" />
                  </Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </DataGrid>
      </div>
    </GallerySection>
  );
}
