import type { z } from "zod";
import type { Context, Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { invalid } from "@/lib/platform/errors/app-error";
import { problemsOf } from "@/lib/platform/errors/describe-error";
import { findUnstorable } from "./storable";

interface CommandDefinition<Schema extends z.ZodType, Output> {
  /** "<object>.<verb>", such as "deal.open": names the command in logs, REST and the refusal table. */
  name: string;
  /** Strict: unknown keys are refused. */
  input: Schema;
  /** For the few that move much data: how long the transaction may take, instead of the usual fifteen seconds. */
  longestMs?: number;
  /** Load by id and scope, permit, decide in the core, store with the expected version, record, return a DTO. */
  run(work: Work, input: z.output<Schema>): Promise<Output>;
}

/** A command: parses, opens a unit of work (or joins the caller's) and runs. Knows no transport. */
export interface Command<Schema extends z.ZodType = z.ZodType, Output = unknown> {
  (context: Context | Work, input: z.input<Schema>): Promise<Output>;
  readonly commandName: string;
  readonly input: Schema;
}

const notValid = "Some of what was sent is not valid. Nothing was changed.";

/** Beats one and two of every command (docs/map.md): strict parse, then one transaction in one workspace. */
export function defineCommand<Schema extends z.ZodType, Output>(
  definition: CommandDefinition<Schema, Output>,
): Command<Schema, Output> {
  const command = async (context: Context | Work, input: z.input<Schema>): Promise<Output> => {
    const unstorable = findUnstorable(input);
    if (unstorable) throw invalid(notValid, [unstorable]);
    const parsed = definition.input.safeParse(input);
    if (!parsed.success) throw invalid(notValid, problemsOf(parsed.error));
    const limits = definition.longestMs === undefined ? {} : { longestMs: definition.longestMs };
    return inWorkspace(context, (work) => definition.run(work, parsed.data), limits);
  };
  return Object.assign(command, { commandName: definition.name, input: definition.input });
}
