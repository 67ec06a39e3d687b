import { acceptanceState, countsFor } from "@/lib/domain/approval/risk-acceptance";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { acceptableKindOf } from "@/lib/domain/playbook/acceptable-kind";
import { findingKey } from "@/lib/domain/playbook/finding-key";
import { ruleIn } from "@/lib/domain/playbook/rule-in";
import { lintTermSheet } from "@/lib/domain/playbook/run";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { readLintContext } from "@/lib/features/playbook/queries/lint-context";
import type { Work } from "@/lib/platform/command/context";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import type { PacketDto } from "../dto";

/** Red flags, gaps and contradictions of the sheet, and who took which of them on as a risk. Gravest first. */
export async function readPacketFindings(
  work: Work,
  deal: { id: string; model: PartnershipModel },
  sheet: TermSheet,
  today: string,
): Promise<PacketDto["findings"]> {
  const rows = await work.tx.riskAcceptance.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId: deal.id, withdrawnAt: null },
    select: { findingKey: true, role: true, reason: true, expiresOn: true, acceptedById: true },
  });
  const members = await work.tx.member.findMany({
    where: { workspaceId: work.scope.workspaceId, id: { in: rows.map((row) => row.acceptedById) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(members.map((member) => [member.id, member.name]));
  const acceptances = rows.flatMap((row) =>
    row.role === "legal" || row.role === "executive"
      ? [
          {
            findingKey: row.findingKey,
            taker: row.role,
            reason: row.reason,
            expiresOn: row.expiresOn && fromDateColumn(row.expiresOn),
            isRevoked: false,
            byName: nameOf.get(row.acceptedById) ?? "",
          } as const,
        ]
      : [],
  );
  const context = (await readLintContext(work, deal.id)) ?? { model: deal.model };
  return lintTermSheet(sheet, context)
    .filter(({ severity }) => severity !== "vague" && severity !== "benchmark")
    .map((finding) => {
      const key = findingKey(sheet, finding);
      const kind = acceptableKindOf(finding);
      return {
        title: ruleIn(context, finding.ruleId)?.title ?? finding.message,
        message: finding.message,
        severity: finding.severity,
        acceptedBy: acceptances.filter((each) => countsFor(each, key, today)).map(({ byName }) => byName),
        isOpen: kind === undefined || !acceptanceState({ key, kind }, acceptances, today).isAccepted,
      };
    });
}
