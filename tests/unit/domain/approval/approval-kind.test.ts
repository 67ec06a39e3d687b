import { describe, expect, it } from "vitest";
import {
  approvalBeforeSigning,
  approvalKinds,
  coveredDocument,
  coveredScope,
  kindsDecidedBy,
  kindsOfModel,
} from "@/lib/domain/approval/approval-kind";
import { documentSequencePresets, signedBeforeDrafting } from "@/lib/domain/deal/document-sequence";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";

describe("the table of approvals", () => {
  it("gives every kind terms or a paper to be about, never both", () => {
    for (const kind of approvalKinds)
      expect(coveredScope(kind) === null).toBe(coveredDocument(kind, "joint_venture") !== null);
  });

  it("asks Legal about the paper that is signed before drafting, and about nothing where there is none", () => {
    for (const model of partnershipModels) {
      const [first] = signedBeforeDrafting(documentSequencePresets[model]);
      expect(coveredDocument("legal_first_paper", model)).toBe(first ?? null);
      expect(kindsOfModel(model).includes("legal_first_paper")).toBe(first !== undefined);
      if (first) expect(approvalBeforeSigning(first, model)).toBe("legal_first_paper");
      expect(approvalBeforeSigning(documentSequencePresets[model].agreement, model)).toBeNull();
    }
    expect(coveredDocument("legal_first_paper", "joint_venture")).toBe("loi");
    expect(coveredDocument("legal_first_paper", "reseller")).toBe("mou");
    expect(kindsDecidedBy("legal")).toContain("legal_first_paper");
  });
});
