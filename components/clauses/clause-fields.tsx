"use client";

import { RadioGroup } from "@/components/ui/radio-group";
import { MultiSelect } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { roleLabels } from "@/lib/domain/access/role";
import { modelLabels } from "@/lib/domain/deal/model-label";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { ClauseDraft } from "./clause-draft";
import { acceptingRoles } from "./clause-words";

/** Name, models, who may accept, guidance: everything of a text but its words. */
export function ClauseFields({
  draft,
  models,
  isNewOwn,
  isNewVariant,
  isReadOnly,
  onChange,
}: {
  draft: ClauseDraft;
  /** Models in whose agreements the clause stands. */
  models: readonly PartnershipModel[];
  isNewOwn: boolean;
  isNewVariant: boolean;
  isReadOnly: boolean;
  onChange: (changes: Partial<ClauseDraft>) => void;
}) {
  return (
    <>
      {isNewOwn && (
        <TextField
          label="Heading in the document"
          value={draft.heading}
          onChange={(heading) => onChange({ heading })}
          className="max-w-md"
        />
      )}
      <TextField
        label="Name of this text"
        placeholder="Capped at twice the fees"
        value={draft.name}
        isReadOnly={isReadOnly}
        onChange={(name) => onChange({ name })}
        className="max-w-md"
      />
      {isNewVariant && (
        <RadioGroup
          label="Where it stands"
          choices={[
            { id: "lowest", label: "Last: something to fall back to" },
            { id: "preferred", label: "First: every new draft says this" },
          ]}
          value={draft.place}
          onChange={(place) => onChange({ place: place === "preferred" ? "preferred" : "lowest" })}
        />
      )}
      <div className="grid gap-3 tablet:grid-cols-2">
        <MultiSelect
          label="For deals of"
          placeholder="Every model"
          isDisabled={isReadOnly}
          choices={models.map((id) => ({ id, label: modelLabels[id] }))}
          value={draft.models}
          onChange={(ids) => onChange({ models: models.filter((model) => ids.includes(model)) })}
        />
        <MultiSelect
          label="Accepted by, when it is a fallback"
          placeholder="Anyone who may choose clauses"
          isDisabled={isReadOnly}
          choices={acceptingRoles.map((id) => ({ id, label: roleLabels[id] }))}
          value={draft.acceptRoles}
          onChange={(ids) => onChange({ acceptRoles: acceptingRoles.filter((role) => ids.includes(role)) })}
        />
      </div>
      <TextArea
        label="Guidance for whoever negotiates"
        rows={2}
        value={draft.guidance}
        isReadOnly={isReadOnly}
        onChange={(guidance) => onChange({ guidance })}
        hint="When to offer it, what to ask in return. Stays inside the workspace."
      />
    </>
  );
}
