import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";

/** What an action answers when it did not do what was asked. */
export type Refusal = {
  message: string;
  problems: readonly { path: string; message: string; href?: string | undefined }[];
};

/** Why something was not done, each reason with the page that mends it. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
  const [first] = refusal.message.split(/(?<=\.)\s/);
  const hasProblems = refusal.problems.length > 0;
  return (
    <Notice tone="bad" isLive title={hasProblems ? first : refusal.message}>
      {hasProblems && (
        <ul className="mt-1 grid gap-1">
          {refusal.problems.map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>
              {problem.message} {problem.href && <TextLink href={problem.href}>Go there</TextLink>}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
