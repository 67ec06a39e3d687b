import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { conflict } from "@/lib/platform/errors/app-error";
import { definePreparedWrite } from "@/lib/platform/http/endpoint";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";

openTestDatabase();
let desk: TestWorkspace;
beforeAll(async () => {
  desk = await aWorkspace("Prepared");
});

/** An endpoint whose effect can happen once only; `meanwhile` runs while a call prepares. */
function aSeal() {
  const seal = {
    runs: 0,
    preparations: 0,
    preparedInside: false,
    meanwhile: async (): Promise<void> => undefined,
    call: async (key: string | null) =>
      endpoint.answer({
        context: desk.as("admin"),
        parts: { params: {}, query: {}, body: {} },
        once: key === null ? null : { actorId: desk.memberIds.admin, key, requestHash: "same" },
        accept: "",
      }),
  };
  const endpoint = definePreparedWrite({
    method: "post",
    path: "/seals",
    tag: "Seals",
    summary: "Set a seal",
    response: z.strictObject({ number: z.int() }),
    async prepare(context) {
      seal.preparations += 1;
      seal.preparedInside ||= "tx" in context;
      const during = seal.meanwhile;
      seal.meanwhile = async () => undefined;
      await during();
      if (seal.runs > 0) throw conflict("It is sealed already.");
      return 7;
    },
    async run(_work, _request, number) {
      seal.runs += 1;
      return { number };
    },
  });
  return seal;
}

describe("a write with slow work to do first", () => {
  it("does that work outside a transaction, and answers a later repeat without doing it again", async () => {
    const seal = aSeal();
    const key = randomUUID();
    expect(await seal.call(key)).toMatchObject({ status: 200, text: '{"number":7}', isReplay: false });
    expect(await seal.call(key)).toMatchObject({ status: 200, text: '{"number":7}', isReplay: true });
    expect([seal.preparations, seal.runs, seal.preparedInside]).toEqual([1, 1, false]);
  });

  it("answers a repeat that is refused only because the first was carried out meanwhile", async () => {
    const seal = aSeal();
    const key = randomUUID();
    seal.meanwhile = async () => {
      await seal.call(key);
    };
    expect(await seal.call(key)).toMatchObject({ text: '{"number":7}', isReplay: true });
    expect(seal.runs).toBe(1);
  });

  it("refuses another key and none, for those are not repeats", async () => {
    const seal = aSeal();
    await seal.call(randomUUID());
    await expect(seal.call(randomUUID())).rejects.toMatchObject({ code: "conflict" });
    await expect(seal.call(null)).rejects.toMatchObject({ code: "conflict" });
    expect(seal.runs).toBe(1);
  });
});
