import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inviteMember } from "@/lib/features/workspace/commands/invite-member";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { deliveredText, deliverLetter } from "@/lib/platform/mail/deliver";
import { openTestDatabase } from "../../support/database";
import { aWorkspace } from "../../support/workspace";

const received: string[] = [];
const postOffice = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    let text = "";
    stream.on("data", (part: Buffer) => {
      text += part.toString();
    });
    stream.on("end", () => {
      received.push(text);
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => postOffice.listen(0, "127.0.0.1", resolve));
  const { port } = postOffice.server.address() as AddressInfo;
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
});
afterAll(() => new Promise<void>((resolve) => postOffice.close(() => resolve())));
openTestDatabase();

it("keeps nothing of a letter's text once it has left, for the text holds its reader's secret", async () => {
  const desk = await aWorkspace();
  await inviteMember(desk.as("admin"), { email: "asked@example.com", role: "viewer" });
  const letter = () =>
    inWorkspace(desk.as("admin"), ({ tx }) =>
      tx.outgoingMail.findFirstOrThrow({
        where: { recipient: "asked@example.com" },
        select: { id: true, text: true, state: true },
      }),
    );
  const before = await letter();
  const secret = /\/invitation\/([\w-]{43})/.exec(before.text)?.[1] ?? "none";
  await deliverLetter(desk.as("admin"), before.id);
  expect(received.join("").replaceAll(/=\r?\n/g, "")).toContain(secret);
  expect(await letter()).toMatchObject({ state: "sent", text: deliveredText });
  await deliverLetter(desk.as("admin"), before.id);
  expect(received).toHaveLength(1);
});
