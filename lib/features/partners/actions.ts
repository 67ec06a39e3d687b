"use server";

import { memberAction } from "@/lib/platform/actions/member-action";
import { addContact } from "./commands/add-contact";
import { createPartner } from "./commands/create-partner";
import { editPartners } from "./commands/edit-partners";
import { removeContact } from "./commands/remove-contact";
import { removeView } from "./commands/remove-view";
import { saveView } from "./commands/save-view";
import { startImport } from "./commands/start-import";
import { undoBulkEdit } from "./commands/undo-bulk-edit";
import { undoImport } from "./commands/undo-import";
import { updateContact } from "./commands/update-contact";
import { updatePartner } from "./commands/update-partner";

export const createPartnerAction = memberAction(createPartner);
export const updatePartnerAction = memberAction(updatePartner);
export const addContactAction = memberAction(addContact);
export const updateContactAction = memberAction(updateContact);
export const removeContactAction = memberAction(removeContact);
export const editPartnersAction = memberAction(editPartners);
export const startImportAction = memberAction(startImport);
export const undoImportAction = memberAction(undoImport);
export const undoBulkEditAction = memberAction(undoBulkEdit);
export const saveViewAction = memberAction(saveView);
export const removeViewAction = memberAction(removeView);
