import { LoadingPage } from "@/components/shell/loading-page";

export default function ClausesLoading() {
  return <LoadingPage rows={8} />;
}
