"use client";

import { useRef, useState } from "react";
import { ComboBox } from "@/components/ui/combo-box";
import { searchPartnersAction } from "@/lib/features/deals/actions";

type Partner = { id: string; name: string };

/** One partner, looked up by name as it is typed; the latest answer wins. */
export function PartnerPicker({
  partners,
  value,
  onChange,
  error,
}: {
  partners: readonly Partner[];
  value: string | null;
  onChange: (id: string | null) => void;
  error: string | undefined;
}) {
  const [found, setFound] = useState(partners);
  const asked = useRef(0);
  const search = async (text: string) => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await searchPartnersAction(text.slice(0, 120));
    if (answer.ok && mine === asked.current) setFound(answer.value);
  };
  return (
    <ComboBox
      label="Partner"
      choices={found.map(({ id, name }) => ({ id, label: name }))}
      value={value}
      onChange={onChange}
      onSearch={search}
      emptyText="No partner of this name. Add it under Partners first."
      {...(error === undefined ? {} : { error })}
    />
  );
}
