import { presetPartiesOf } from "@/lib/domain/term-sheet/preset-parties";
import { presetChanges, presetsFor } from "@/lib/domain/term-sheet/presets";
import { pathOfChange } from "@/lib/domain/term-sheet/revert-change";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { invalid, notFound } from "@/lib/platform/errors/app-error";
import type { EditAnswerDto } from "../dto";
import { takePresetSchema } from "../schema";
import { lockTermSheet, refuseWhileFixed, requireVersion } from "./lock-term-sheet";
import { storeEdits } from "./store-edits";

/** Takes a ready answer of this deal's model. Writes exactly what the preset says, and nothing twice. */
export const takePreset = defineCommand({
  name: "term_sheet.take_preset",
  input: takePresetSchema,
  async run(work, input): Promise<EditAnswerDto> {
    const locked = await lockTermSheet(work, input.dealId);
    permit(work, "term_sheet:edit", { dealId: input.dealId });
    await refuseWhileFixed(work, locked);
    requireVersion(locked, input.version);
    const preset = presetsFor(locked.model).find(({ id }) => id === input.presetId);
    if (!preset) throw notFound("preset for this kind of partnership");
    const parties = presetPartiesOf(locked.sheet, locked.currency);
    if (!parties)
      throw invalid(
        "A preset speaks of us and of the other side. Say which party is which first. Nothing was changed.",
        [{ path: "parties.parties", message: "Choose a side for each party." }],
      );
    const changes = presetChanges(locked.sheet, preset, parties);
    const stored = await storeEdits(work, locked, {
      changes,
      action: "term_sheet.preset_taken",
      detail: { preset: preset.id, source: preset.source },
    });
    return {
      outcome: "saved",
      ...stored,
      applied: changes.map(pathOfChange),
      conflicts: [],
      savedAt: work.clock.now().toISOString(),
    };
  },
});
