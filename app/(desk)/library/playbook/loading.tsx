import { LoadingPage } from "@/components/shell/loading-page";

export default function PlaybookLoading() {
  return <LoadingPage rows={10} />;
}
