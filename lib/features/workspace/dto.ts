import type { Role } from "@/lib/domain/access/role";

/** The frame of the desk for whoever is signed in. */
export interface DeskDto {
  workspaceName: string;
  /** BCP 47. */
  locale: string;
  personName: string;
  personTitle: string;
  role: Role;
  counts: { openDeals: number; openApprovals: number };
}

/** The signed-in person's own page. */
export interface AccountDto {
  name: string;
  title: string;
  email: string;
  role: Role;
  version: number;
  hasPassword: boolean;
}
