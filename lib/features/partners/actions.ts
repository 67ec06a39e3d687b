"use server";

import { memberAction } from "@/lib/platform/actions/member-action";
import { addContact } from "./commands/add-contact";
import { createPartner } from "./commands/create-partner";
import { removeContact } from "./commands/remove-contact";
import { updateContact } from "./commands/update-contact";
import { updatePartner } from "./commands/update-partner";

export const createPartnerAction = memberAction(createPartner);
export const updatePartnerAction = memberAction(updatePartner);
export const addContactAction = memberAction(addContact);
export const updateContactAction = memberAction(updateContact);
export const removeContactAction = memberAction(removeContact);
