-- Legal approves the letter of intent, or whatever paper comes before the agreement, before anybody signs it.
ALTER TYPE "approval_kind" ADD VALUE 'legal_first_paper' BEFORE 'finance_validation';
