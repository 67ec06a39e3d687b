import type { Client } from "pg";
import { type Reply, shown } from "./ask";
import { secretValues } from "./canaries";
import type { TwinWorkspace } from "./twin-workspaces";

/** What a guest of a deal may read, by the beginning of its mark; everything else of the workspace is internal. */
const openToGuests =
  /^(deal-title|workspace-name|draft-|comment-(body|author-name)-shared|comment-thread-|contact-(name|title)|stored-file-name|envelope-recipient-(name|title|company)|term-sheet-terms)/;

const markPattern = /CNRY-(ours|theirs)-([a-z-]+)/g;

/** Says what a reply holds that its caller may not see; null when it is clean. */
export type LeakFinder = (reply: Reply) => string | null;

export async function leakFinder(
  superuser: Client,
  twins: { ours: TwinWorkspace; theirs: TwinWorkspace },
): Promise<LeakFinder> {
  const secrets = await secretValues(superuser);
  for (const { deals } of [twins.ours, twins.theirs])
    for (const deal of deals) secrets.push(deal.guestSecret, deal.linkSecret);
  const foreignIds = [twins.theirs.workspace.workspaceId, ...Object.values(twins.theirs.ids).flat()];
  const { rows } = await superuser.query<{ email: string }>(
    "SELECT email FROM member WHERE workspace_id = $1",
    [twins.ours.workspace.workspaceId],
  );
  const staff = rows.map(({ email }) => email);

  const markLeak = ({ role }: Reply["question"]["caller"], tag: string, column: string): boolean => {
    if (tag === "theirs" || column.startsWith("outgoing-mail-text")) return true;
    if (role === "anonymous" || role === "deactivated") return true;
    return role === "guest" && !openToGuests.test(column);
  };

  return (reply) => {
    const { text, question } = reply;
    const { caller, path, body = "" } = question;
    for (const [mark, tag = "", column = ""] of text.matchAll(markPattern))
      if (markLeak(caller, tag, column)) return `${shown(reply)} → ${mark}`;
    const isEcho = (value: string) => path.includes(value) || body.includes(value);
    const id = foreignIds.find((each) => text.includes(each) && !isEcho(each));
    if (id) return `${shown(reply)} → id ${id}`;
    const secret = secrets.find((each) => text.includes(each) && !isEcho(each));
    if (secret) return `${shown(reply)} → a secret`;
    if (caller.role === "guest") {
      const other = caller.name.endsWith("1") ? "ours second" : "ours first";
      if (text.includes(other)) return `${shown(reply)} → the other deal`;
      const address = staff.find((each) => text.includes(each));
      if (address) return `${shown(reply)} → ${address}`;
    }
    if (
      /\bat (?:\w+\.)*\w+ \(.*:\d+:\d+\)|node_modules\/|PrismaClient|violates row-level|SELECT .* FROM /.test(
        text,
      )
    )
      return `${shown(reply)} → a stack or a query`;
    return null;
  };
}
