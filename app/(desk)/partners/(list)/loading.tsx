import { LoadingPage } from "@/components/shell/loading-page";

export default function PartnersLoading() {
  return <LoadingPage />;
}
