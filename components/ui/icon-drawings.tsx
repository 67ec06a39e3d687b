import type { ReactNode } from "react";

/** Drawings on a 16 × 16 field in lines of the current colour. Add one here rather than drawing in a screen. */
export const drawings = {
  approvals: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="m5.6 8.1 1.7 1.8 3.2-3.6" />
    </>
  ),
  "arrow-right": <path d="M3 8h9.6M8.8 4.2 12.6 8l-3.8 3.8" />,
  at: (
    <>
      <circle cx="8" cy="8" r="2.4" />
      <path d="M10.4 5.6v3.2a1.6 1.6 0 0 0 3.2 0V8A5.6 5.6 0 1 0 11 12.7" />
    </>
  ),
  band: (
    <>
      <path d="M3 3v10M13 3v10M3 8h2M11 8h2" />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" />
    </>
  ),
  calendar: <path d="M2.8 4h10.4v9.2H2.8zM2.8 6.8h10.4M5.4 2.6v2.2M10.6 2.6v2.2" />,
  check: <path d="m3.2 8.4 3.1 3.2 6.5-7" />,
  clash: <path d="M3 6h10M3 10h10M11 2.6 5 13.4" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  columns: <path d="M2.8 3.2h10.4v9.6H2.8zM6.4 3.2v9.6M9.8 3.2v9.6" />,
  comment: <path d="M2.8 3.4h10.4v7.4H7.4L4.6 13v-2.2H2.8z" />,
  commitments: <path d="m2.4 4.4 1.1 1.1 2-2.2M8 4.6h5.6M2.4 10.8l1.1 1.1 2-2.2M8 11h5.6" />,
  copy: (
    <>
      <path d="M5.6 5.6h7.6v7.6H5.6z" />
      <path d="M10.4 5.4V2.8H2.8v7.6h2.6" />
    </>
  ),
  deals: <path d="M3 3.2h2.4v9.6H3zM6.8 3.2h2.4v6.6H6.8zM10.6 3.2H13v4h-2.4z" />,
  down: <path d="m4 6.2 4 4 4-4" />,
  download: <path d="M8 2.8v7m0 0L5.2 7M8 9.8 10.8 7M3 12.8h10" />,
  edit: <path d="m10.6 3 2.4 2.4-7.4 7.4-3 .6.6-3z" />,
  eye: (
    <>
      <path d="M1.8 8S4 3.9 8 3.9 14.2 8 14.2 8 12 12.1 8 12.1 1.8 8 1.8 8z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  filter: <path d="M2.8 4.2h10.4M4.8 8h6.4M6.8 11.8h2.4" />,
  flag: <path d="M4 14V2.6M4 3h8.4l-2 3 2 3H4" fill="currentColor" fillOpacity=".9" />,
  gate: <path d="M3.4 2.6v10.8M12.6 2.6v10.8M3.4 5.6h9.2M3.4 9.6h9.2" />,
  ghost: (
    <>
      <path d="M3 3h10v10H3z" strokeDasharray="1.4 2" />
      <path d="M6 6l4 4M10 6l-4 4" />
    </>
  ),
  grip: (
    <g fill="currentColor" stroke="none">
      <circle cx="6" cy="4" r="1" />
      <circle cx="10" cy="4" r="1" />
      <circle cx="6" cy="8" r="1" />
      <circle cx="10" cy="8" r="1" />
      <circle cx="6" cy="12" r="1" />
      <circle cx="10" cy="12" r="1" />
    </g>
  ),
  history: (
    <>
      <path d="M2.7 8A5.4 5.4 0 1 1 4 11.6M2.6 12.4l1.2-1 1.2 1" />
      <path d="M8 5.2V8l1.8 1.2" />
    </>
  ),
  home: (
    <>
      <path d="M2.5 7.1 8 2.7l5.5 4.4v5.9a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5z" />
      <path d="M6.3 13.5V9.6h3.4v3.9" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 7.4v3.4M8 5.2v.1" />
    </>
  ),
  insights: <path d="M2.5 13.3h11M4.5 11V8.2M8 11V3.8M11.5 11V6.2" />,
  key: (
    <>
      <circle cx="5.2" cy="10.8" r="2.4" />
      <path d="m7 9 5.8-5.8M10.4 5.6l2 2" />
    </>
  ),
  left: <path d="m9.8 4-4 4 4 4" />,
  library: <path d="M3 3v10.4M6 3v10.4M9 3.2l3.3 10" />,
  link: (
    <>
      <path d="M6.8 9.2a2.4 2.4 0 0 0 3.4 0l2.4-2.4a2.4 2.4 0 0 0-3.4-3.4l-.8.8" />
      <path d="M9.2 6.8a2.4 2.4 0 0 0-3.4 0L3.4 9.2a2.4 2.4 0 0 0 3.4 3.4l.8-.8" />
    </>
  ),
  lock: (
    <>
      <path d="M3.8 7.2h8.4v6H3.8z" />
      <path d="M5.6 7V5.2a2.4 2.4 0 0 1 4.8 0V7" />
    </>
  ),
  menu: <path d="M2.8 4.6h10.4M2.8 8h10.4M2.8 11.4h10.4" />,
  missing: <rect x="2.8" y="2.8" width="10.4" height="10.4" rx="1" strokeDasharray="2.6 2" />,
  moon: <path d="M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z" />,
  more: (
    <g fill="currentColor" stroke="none">
      <circle cx="3.6" cy="8" r="1.1" />
      <circle cx="8" cy="8" r="1.1" />
      <circle cx="12.4" cy="8" r="1.1" />
    </g>
  ),
  partners: (
    <>
      <circle cx="5.9" cy="8" r="3.9" />
      <circle cx="10.1" cy="8" r="3.9" />
    </>
  ),
  people: (
    <>
      <circle cx="6" cy="5.6" r="2.3" />
      <path d="M2 13a4 4 0 0 1 8 0" />
      <path d="M10.2 3.6a2.2 2.2 0 0 1 0 4.2M11.4 9.6A4 4 0 0 1 14 13" />
    </>
  ),
  plus: <path d="M8 3.2v9.6M3.2 8h9.6" />,
  radar: (
    <>
      <circle cx="8" cy="8" r="5.4" />
      <circle cx="8" cy="8" r="2" />
      <path d="M8 8l3.8-3.8" />
    </>
  ),
  redline: (
    <>
      <path d="M2.6 5h10.8M2.6 11h6" />
      <path d="M2.6 8h10.8" strokeDasharray="2 1.6" />
    </>
  ),
  reviews: (
    <>
      <path d="M3.5 2.5h6l3 3v8h-9zM9.3 2.7v3h3" />
      <path d="M5.6 8.2h4.8M5.6 10.8h3" />
    </>
  ),
  right: <path d="m6.2 4 4 4-4 4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  send: <path d="M2.6 8 13.4 2.8 10 13.2 7.6 8.6z" />,
  settings: (
    <>
      <path d="M2.5 5h5.6M12 5h1.5M2.5 11H4M8 11h5.5" />
      <circle cx="10" cy="5" r="1.8" />
      <circle cx="6" cy="11" r="1.8" />
    </>
  ),
  "sign-out": <path d="M6.4 3H3v10h3.4M7 8h6.4M10.8 5.2 13.4 8l-2.6 2.8" />,
  "sort-down": <path d="M8 3v9.6M4.6 9.4 8 12.8l3.4-3.4" />,
  "sort-up": <path d="M8 13V3.4M4.6 6.6 8 3.2l3.4 3.4" />,
  star: <path d="M8 2.6l1.7 3.5 3.8.5-2.8 2.7.7 3.8L8 11.3l-3.4 1.8.7-3.8L2.5 6.6l3.8-.5z" />,
  sun: (
    <>
      <circle cx="8" cy="8" r="2.7" />
      <path d="M8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M3.6 12.4l1-1M11.4 4.6l1-1" />
    </>
  ),
  table: <path d="M2.8 3.2h10.4v9.6H2.8zM2.8 6.4h10.4M2.8 9.6h10.4M6.6 3.2v9.6" />,
  text: <path d="M2.8 4.2h10.4M2.8 8h10.4M2.8 11.8h10.4" />,
  trash: <path d="M3 4.4h10M6.2 4.2V2.8h3.6v1.4M4.4 4.6l.6 8.6h6l.6-8.6" />,
  undo: <path d="M5.6 3 2.8 5.8l2.8 2.8M3 5.8h6.4a3.6 3.6 0 0 1 0 7.2H6.2" />,
  up: <path d="m4 9.8 4-4 4 4" />,
  upload: <path d="M8 10.2v-7m0 0L5.2 6M8 3.2 10.8 6M3 12.8h10" />,
  warning: (
    <>
      <path d="M8 2.6 14 13H2z" />
      <path d="M8 6.6v3M8 11.3v.1" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;
