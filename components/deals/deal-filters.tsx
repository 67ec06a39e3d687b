import Form from "next/form";
import { Icon } from "@/components/ui/icon";
import { modelLabels } from "@/lib/domain/deal/model-label";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { roadStages } from "@/lib/domain/deal/stage";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import type { DealChoicesDto } from "@/lib/features/deals/dto";
import type { DealsAddress } from "@/lib/features/deals/schema";
import { dealsAddress } from "./deals-address";
import { FilterMenu } from "./filter-menu";

const shows = {
  road: "on the road",
  open: "before signature",
  parked: "parked",
  closed: "lost or left",
  all: "everything",
};
const turns = { ours: "ours", theirs: "theirs" };
const tiers = {
  tier_1: "tier 1",
  tier_2: "tier 2",
  tier_3: "tier 3",
  not_now: "not now",
  unscored: "not scored",
};
const clocks = { late: "past the goal" };

/** What board and table are narrowed to; every choice is a link, so the state lives in the address. */
export function DealFilters({
  address,
  members,
}: {
  address: DealsAddress;
  members: DealChoicesDto["members"];
}) {
  const link = (key: keyof DealsAddress) => (value: string | null) => dealsAddress(address, { [key]: value });
  const entries = (labels: Readonly<Record<string, string>>, keys: readonly string[] = Object.keys(labels)) =>
    keys.map((id) => ({ id, label: labels[id] ?? id }));
  const hidden = new URL(dealsAddress(address, { text: null }), "http://desk").searchParams;
  return (
    <>
      <Form action="/deals" className="relative" role="search">
        {[...hidden].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Icon name="search" size={12} className="absolute top-1.5 left-2 text-ink-3" />
        <input
          key={address.text}
          type="search"
          name="text"
          defaultValue={address.text}
          aria-label="Find deals by title, partner or number"
          placeholder="Find"
          maxLength={120}
          className="h-6 w-32 rounded-control bg-surface pr-2 pl-6 text-small inset-ring inset-ring-line-2 placeholder:text-ink-3"
        />
      </Form>
      <FilterMenu
        name="Owner"
        none="anyone"
        value={address.owner}
        clear={link("owner")(null)}
        entries={[
          { id: "me", label: "me", href: link("owner")("me") },
          ...members.map((member) => ({
            id: member.id,
            label: member.name,
            href: link("owner")(member.id),
          })),
        ]}
      />
      {(
        [
          ["Model", "model", "all nine", entries(modelLabels, partnershipModels)],
          ["Turn", "turn", "either", entries(turns)],
          ["Stage", "stage", "all", entries(stageLabels, roadStages)],
          ["Tier", "tier", "any", entries(tiers)],
          ["Clock", "clock", "any", entries(clocks)],
        ] as const
      ).map(([name, key, none, options]) => (
        <FilterMenu
          key={key}
          name={name}
          none={none}
          value={address[key]}
          clear={link(key)(null)}
          entries={options.map((option) => ({ ...option, href: link(key)(option.id) }))}
        />
      ))}
      {address.signedIn !== undefined && (
        <FilterMenu
          name="Signed in"
          none="any quarter"
          value={address.signedIn}
          clear={dealsAddress(address, { signedIn: null, show: null })}
          entries={[
            {
              id: address.signedIn,
              label: `${address.signedIn.slice(5)} ${address.signedIn.slice(0, 4)}`,
              href: dealsAddress(address),
            },
          ]}
        />
      )}
      <FilterMenu
        name="Show"
        none={shows.road}
        value={address.show === "road" ? undefined : address.show}
        clear={link("show")(null)}
        entries={entries(shows)
          .filter(({ id }) => id !== "road")
          .map((option) => ({
            ...option,
            // Parked and closed deals stand on no stage of the board.
            href: dealsAddress(address, { show: option.id, view: "table", stage: null }),
          }))}
      />
    </>
  );
}
