import { Avatar } from "@/components/ui/avatar";
import { parseMentions } from "@/lib/domain/comment/mention";
import { formatInstant } from "@/lib/format/dates";

/** Words of a comment as text and nothing else; names of colleagues are set off. */
function Words({ body }: { body: string }) {
  let place = 0;
  return parseMentions(body).map((token) => {
    place += 1;
    if (token.kind === "text") return token.text;
    return (
      <span key={`${token.memberId}${place}`} className="font-medium text-accent">
        @{token.name}
      </span>
    );
  });
}

export interface ShownComment {
  id: string;
  side: "ours" | "theirs";
  authorName: string;
  body: string;
  createdAt: string;
}

/** One comment: who, when, what. */
export function CommentBody({ comment, timeZone = "UTC" }: { comment: ShownComment; timeZone?: string }) {
  return (
    <div className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2">
      <Avatar name={comment.authorName} side={comment.side} isDecorative />
      <p className="min-w-0">
        <b>{comment.authorName}</b>{" "}
        <time dateTime={comment.createdAt} className="text-note whitespace-nowrap text-ink-3">
          {formatInstant(new Date(comment.createdAt), timeZone)}
        </time>
      </p>
      <p className="wrap-anywhere col-start-2 whitespace-pre-line">
        <Words body={comment.body} />
      </p>
    </div>
  );
}
