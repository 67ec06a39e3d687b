export interface ClockProps {
  /** Whole days since the start. */
  day: number;
  /** Days at which the goal, the escalation and the end of momentum stand. */
  goal?: number;
  escalation?: number;
  limit?: number;
  /** `bare` draws the line without the words, for dense rows that say the day themselves. */
  isBare?: boolean;
  width?: number;
}

/** A line of days with ticks at goal, escalation and limit; the dot is today. */
export function Clock({
  day,
  goal = 60,
  escalation = 70,
  limit = 90,
  isBare = false,
  width = 112,
}: ClockProps) {
  const at = (days: number) => Math.round(Math.min(1, Math.max(0, days / limit)) * width * 10) / 10;
  const tone = day > escalation ? "text-bad" : day > goal ? "text-warn" : "text-ink";
  const line = (
    <svg
      width={width}
      height="14"
      viewBox={`0 0 ${width} 14`}
      className={`flex-none overflow-visible ${tone}`}
      role={isBare ? "img" : undefined}
      aria-label={isBare ? `Day ${day}; goal ${goal}, escalation ${escalation}, limit ${limit}` : undefined}
      aria-hidden={isBare ? undefined : true}
    >
      <path d={`M0 7h${width}`} stroke="var(--color-line-2)" strokeWidth="2" />
      <path
        d={`M0 7h${at(day)}`}
        stroke={day > goal ? "currentColor" : "var(--color-ink-2)"}
        strokeWidth="2"
      />
      <path d={`M${at(goal)} 2v10`} stroke="var(--color-ink)" strokeWidth="1.4" />
      <path d={`M${at(escalation)} 4v6M${at(limit)} 4v6`} stroke="var(--color-control)" strokeWidth="1.2" />
      <circle cx={at(day)} cy="7" r="3.4" fill="currentColor" />
    </svg>
  );
  if (isBare) return line;
  return (
    <span className="inline-flex items-center gap-2 text-small whitespace-nowrap">
      {line}
      <span className={day > goal ? tone : undefined}>
        Day <b className="tabular-nums">{day}</b> {day > goal ? `past ${goal}` : `of ${goal}`}
      </span>
    </span>
  );
}
