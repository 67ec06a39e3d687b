import { checkWalls } from "@/lib/platform/db/boot-check";

/** Whether this process may be sent requests: the database answers and its walls stand. */
export async function isReady(): Promise<boolean> {
  try {
    await checkWalls();
    return true;
  } catch {
    return false;
  }
}
