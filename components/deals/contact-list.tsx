import { Avatar } from "@/components/ui/avatar";
import type { DealOverviewDto } from "@/lib/features/deals/dto";
import { EditContactsButton } from "./edit-contacts-button";
import { OverviewSection } from "./overview-section";
import { partLabels } from "./part-labels";

/** The people of the other side who take part, by what they are there for. */
export function ContactList({ overview }: { overview: DealOverviewDto }) {
  const { contacts } = overview;
  return (
    <OverviewSection
      id="contacts"
      title="Their people"
      action={overview.deal.abilities.edit && <EditContactsButton overview={overview} />}
    >
      {contacts.length === 0 ? (
        <p className="text-ink-2">Nobody on the other side is named. A first paper needs one contact.</p>
      ) : (
        <ul className="grid gap-2">
          {contacts.map((contact) => (
            <li
              key={`${contact.contactId} ${contact.part}`}
              className="grid grid-cols-[20px_minmax(0,1fr)_auto] items-start gap-x-2"
            >
              <Avatar name={contact.name} side="theirs" />
              <span className="min-w-0">
                {contact.name}
                <span className="block truncate text-small text-ink-3">
                  {[contact.title, contact.email].filter((each) => each !== "").join(", ")}
                </span>
              </span>
              <span className="text-small/5 text-ink-2">{partLabels[contact.part]}</span>
            </li>
          ))}
        </ul>
      )}
    </OverviewSection>
  );
}
