import { describe, expect, it } from "vitest";
import {
  documentSequencePresets,
  documentsInOrder,
  modelOfAgreement,
  planDays,
  signedBeforeDrafting,
  weekPlanPreset,
} from "@/lib/domain/deal/document-sequence";
import { documentSequenceSchema } from "@/lib/domain/deal/document-sequence-schema";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { roadStages } from "@/lib/domain/deal/stage";

describe("document sequences", () => {
  it("are valid presets whose stage days add up to the longest time to sign", () => {
    for (const model of partnershipModels) {
      const preset = documentSequencePresets[model];
      expect(documentSequenceSchema.parse(preset)).toEqual(preset);
      expect(planDays(preset.planDaysByStage)).toBe(preset.weeksToSign.max * 7);
      expect(modelOfAgreement(preset.agreement)).toBe(model);
    }
  });

  it("go from the lightest paper to the agreement", () => {
    expect(documentsInOrder(documentSequencePresets.joint_venture)).toEqual([
      "loi",
      "term_sheet",
      "jv_agreement",
    ]);
    expect(documentsInOrder(documentSequencePresets.technology_alliance)).toEqual(["alliance_agreement"]);
    expect(signedBeforeDrafting(documentSequencePresets.joint_venture)).toEqual(["loi"]);
    expect(signedBeforeDrafting(documentSequencePresets.oem)).toEqual(["term_sheet"]);
    expect(signedBeforeDrafting(documentSequencePresets.technology_alliance)).toEqual([]);
  });

  it("refuse a workspace's plan that does not add up", () => {
    const preset = documentSequencePresets.referral;
    const wrong = { ...preset, planDaysByStage: { ...preset.planDaysByStage, loi: 6 } };
    expect(documentSequenceSchema.safeParse(wrong).error?.issues[0]?.message).toContain("do not add up");
  });

  it("plan eight weeks forward along the road", () => {
    expect(weekPlanPreset.map((each) => each.week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const places = weekPlanPreset.map((each) => roadStages.indexOf(each.stage));
    expect(places).toEqual(places.toSorted((first, second) => first - second));
  });
});
