import { LoadingPage } from "@/components/shell/loading-page";

/** The shape of the queue while it loads. */
export default function ApprovalsLoading() {
  return <LoadingPage rows={6} />;
}
