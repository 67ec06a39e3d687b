import { ScrollFrame } from "@/components/ui/scroll-frame";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { SessionsDto } from "@/lib/features/workspace/dto";
import { formatInstant } from "@/lib/format/dates";
import { EndSession } from "./end-session";

/** Where people are signed in to this workspace, last used first. */
export function SessionList({ page }: { page: SessionsDto }) {
  const showsOthers = page.sessions.some((session) => !session.isMine);
  return (
    <ScrollFrame className="-mx-2 -outline-offset-2" label="Sessions">
      <Table>
        <thead>
          <tr>
            {showsOthers && <Th>Person</Th>}
            <Th>Device</Th>
            <Th>Signed in</Th>
            <Th>Last seen</Th>
            <Th>
              <span className="sr-only">What can be done</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {page.sessions.map((session) => (
            <Tr key={session.sessionId}>
              {showsOthers && <Td>{session.personName}</Td>}
              <Td>
                {session.device} {session.isThis && <span className="text-ink-3">this one</span>}
              </Td>
              <Td className="text-ink-2">{formatInstant(new Date(session.createdAt), page.timeZone)}</Td>
              <Td className="text-ink-2">{formatInstant(new Date(session.lastSeenAt), page.timeZone)}</Td>
              <Td className="text-right">
                <EndSession
                  which={{ which: "one", sessionId: session.sessionId }}
                  label={`End: the session of ${session.personName} on ${session.device}`}
                >
                  End
                </EndSession>
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </ScrollFrame>
  );
}
