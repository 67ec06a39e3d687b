import { Avatar } from "@/components/ui/avatar";
import type { DealOverviewDto } from "@/lib/features/deals/dto";
import { EditContactsButton } from "./edit-contacts-button";
import { OverviewSection } from "./overview-section";
import { partLabels } from "./part-labels";

type Contact = DealOverviewDto["contacts"][number];
const initialLower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Each person once, with everything they are there for: "Business, signs". */
function peopleOf(contacts: readonly Contact[]): { contact: Contact; parts: string }[] {
  const byPerson = Map.groupBy(contacts, ({ contactId }) => contactId);
  return [...byPerson.values()].flatMap((entries) => {
    const [contact] = entries;
    const words = entries.map(({ part }, place) =>
      place === 0 ? partLabels[part] : initialLower(partLabels[part]),
    );
    return contact ? [{ contact, parts: words.join(", ") }] : [];
  });
}

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
          {peopleOf(contacts).map(({ contact, parts }) => (
            <li
              key={contact.contactId}
              className="grid grid-cols-[20px_minmax(0,1fr)_auto] items-start gap-x-2"
            >
              <Avatar name={contact.name} side="theirs" />
              <span className="min-w-0">
                {contact.name} <span className="text-ink-3">{contact.title}</span>
              </span>
              <span className="text-small/5 text-ink-2">{parts}</span>
              {contact.email !== "" && (
                <span className="wrap-anywhere col-[2/-1] text-small text-ink-3">{contact.email}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </OverviewSection>
  );
}
