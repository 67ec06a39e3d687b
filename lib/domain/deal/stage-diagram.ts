import { gates } from "./gates";
import { roadStages } from "./stage";
import { stageLabels } from "./stage-label";
import { stageAfter, transitionTable } from "./stage-machine";

/** The stage machine as Mermaid text for the documentation, drawn from the same tables that decide. */
export function diagram(): string {
  const lines = ["stateDiagram-v2", `  [*] --> ${roadStages[0]}`];
  for (const stage of roadStages) lines.push(`  ${stage} : ${stageLabels[stage]}`);
  for (const stage of ["parked", "lost", "walked_away"] as const)
    lines.push(`  ${stage} : ${stageLabels[stage]}`);
  for (const stage of roadStages) {
    const next = stageAfter(stage);
    if (next === null) continue;
    const conditions = gates.find((gate) => gate.into === next)?.conditions ?? [];
    const guard = conditions.length > 0 ? ` [${conditions.map((each) => each.id).join(", ")}]` : "";
    lines.push(`  ${stage} --> ${next} : advance${guard}`);
    if (stage !== roadStages[0])
      lines.push(`  ${stage} --> ${roadStages[roadStages.indexOf(stage) - 1]} : send back`);
    lines.push(
      `  ${stage} --> parked : park`,
      `  ${stage} --> lost : lose`,
      `  ${stage} --> walked_away : walk away`,
    );
  }
  if (transitionTable.lose.from.includes("parked"))
    lines.push("  parked --> lost : lose", "  parked --> walked_away : walk away");
  lines.push("  parked --> qualifying : resume, to the furthest stage whose gates hold");
  lines.push("  live --> [*]", "  lost --> [*]", "  walked_away --> [*]");
  return `${lines.join("\n")}\n`;
}
