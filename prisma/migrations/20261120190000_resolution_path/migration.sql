ALTER TABLE "deal" ADD COLUMN "resolution_path" TEXT,
ADD COLUMN "resolution_by_on" DATE;
