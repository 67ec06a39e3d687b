import type { Permission } from "@/lib/domain/access/permission";
import { roleHolds } from "@/lib/domain/access/permissions";
import type { Role } from "@/lib/domain/access/role";
import type { Command } from "./command";
import type { RailItem } from "./rail-item";

type RoomCount = "openDeals" | "openApprovals";
export type RoomCounts = Record<RoomCount, number>;

interface Room extends Omit<RailItem, "count" | "countTone"> {
  /** Who may enter; everybody when left out. */
  permission?: Permission;
  /** The figure beside it. */
  count?: RoomCount;
}

/** The rooms of the desk in the order of the rail. The one list: rail, phone bar, palette and `g` keys follow it. */
const rooms: readonly Room[] = [
  { href: "/", label: "Home", icon: "home", letter: "h" },
  { href: "/partners", label: "Partners", icon: "partners", letter: "p", permission: "partner:read" },
  { href: "/deals", label: "Deals", icon: "deals", letter: "d", permission: "deal:read", count: "openDeals" },
  {
    href: "/approvals",
    label: "Approvals",
    icon: "approvals",
    letter: "a",
    permission: "approval:read",
    count: "openApprovals",
  },
  { href: "/insights", label: "Insights", icon: "insights", letter: "i", permission: "insights:read" },
  {
    href: "/library/rubrics",
    below: "/library",
    label: "Library",
    icon: "library",
    letter: "l",
    permission: "assessment:read",
  },
];

/** At the lower end of the rail. */
const endRooms: readonly Room[] = [{ href: "/settings", label: "Settings", icon: "settings", letter: "s" }];

interface Errand extends Omit<Command, "run"> {
  href: string;
  permission?: Permission;
}

/** What the palette offers everywhere beside going to a room, such as opening a deal. */
const errands: readonly Errand[] = [
  {
    id: "new-prospect",
    label: "New prospect",
    group: "Partners",
    href: "/partners?new=1",
    keywords: "add partner company",
    permission: "partner:edit",
  },
  {
    id: "new-deal",
    label: "New deal",
    group: "Deals",
    href: "/deals/new",
    keywords: "open deal partnership",
    permission: "deal:open",
  },
  {
    id: "clauses",
    label: "Open the clause library",
    group: "Library",
    href: "/library/clauses",
    keywords: "clauses variants fallback templates",
    permission: "clause:read",
  },
  {
    id: "playbook",
    label: "Open the playbook",
    group: "Library",
    href: "/library/playbook",
    keywords: "rules linter findings wording benchmarks",
    permission: "term_sheet:read",
  },
  {
    id: "account",
    label: "Change your name or password",
    group: "Settings",
    href: "/settings/account",
    keywords: "profile account",
  },
  {
    id: "sessions",
    label: "See where you are signed in",
    group: "Settings",
    href: "/settings/sessions",
    keywords: "sessions sign out devices",
  },
  {
    id: "invite",
    label: "Invite a colleague",
    group: "Settings",
    href: "/settings/members",
    keywords: "members roles people",
    permission: "member:manage",
  },
  {
    id: "api-key",
    label: "Make an API key",
    group: "Settings",
    href: "/settings/api-keys",
    keywords: "token program",
    permission: "api_key:create",
  },
  {
    id: "audit-trail",
    label: "Read the audit trail",
    group: "Settings",
    href: "/settings/audit-trail",
    keywords: "history verify chain",
    permission: "audit:read",
  },
];

const mayUse = (role: Role, { permission }: { permission?: Permission }): boolean =>
  permission === undefined || roleHolds(role, permission);

function roomsOf(list: readonly Room[], role: Role, counts: RoomCounts): RailItem[] {
  return list
    .filter((room) => mayUse(role, room))
    .map(({ permission: _permission, count, ...item }) => ({
      ...item,
      ...(count !== undefined && counts[count] > 0 ? { count: counts[count] } : {}),
    }));
}

/** The rail of a member with this role. */
export const railFor = (role: Role, counts: RoomCounts): { items: RailItem[]; endItems: RailItem[] } => ({
  items: roomsOf(rooms, role, counts),
  endItems: roomsOf(endRooms, role, counts),
});

/** The palette's errands for this role. */
export const errandsFor = (role: Role): Command[] =>
  errands.filter((errand) => mayUse(role, errand)).map(({ permission: _permission, ...command }) => command);
