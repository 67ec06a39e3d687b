"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { MultiSelect, Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type ApiKeyScope, apiKeyScopes, slices } from "@/lib/domain/access/permission";
import { createApiKeyAction } from "@/lib/features/workspace/actions";
import { NewApiKey } from "./new-api-key";
import { useCommand } from "./use-command";

const scopeChoices = [
  { id: "read", label: "Read everything" },
  { id: "write", label: "Write, save decisions" },
  ...slices.flatMap((slice) => [
    { id: `${slice}:read`, label: `Read ${slice}` },
    { id: `${slice}:write`, label: `Write ${slice}, decisions too` },
  ]),
];
const lives = [
  { id: "30", label: "30 days" },
  { id: "90", label: "90 days" },
  { id: "365", label: "365 days" },
];

/** Name, reach and life of a new key; the key itself is shown once, below. */
export function ApiKeyForm() {
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<ApiKeyScope[]>(["read"]);
  const [days, setDays] = useState("90");
  const [made, setMade] = useState<{ name: string; key: string } | null>(null);
  const { send, isPending, refusal, problemAt } = useCommand(createApiKeyAction, {
    onDone: ({ key }) => {
      setMade({ name, key });
      setName("");
    },
  });
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setMade(null);
        send({ name, scopes, expiresInDays: Number(days) });
      }}
    >
      <div className="grid max-w-[880px] items-end gap-2 tablet:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_120px_auto]">
        <TextField label="Name" placeholder="Nightly export" value={name} onChange={setName} />
        <MultiSelect
          label="It may"
          choices={scopeChoices}
          value={scopes}
          onChange={(ids) => setScopes(apiKeyScopes.filter((scope) => ids.includes(scope)))}
        />
        <Select label="Valid for" choices={lives} value={days} onChange={setDays} />
        <Button type="submit" variant="primary" isPending={isPending}>
          Make a key
        </Button>
      </div>
      {refusal && (
        <InlineError>{problemAt("name").error ?? problemAt("scopes").error ?? refusal.message}</InlineError>
      )}
      {made && <NewApiKey name={made.name} apiKey={made.key} />}
    </form>
  );
}
