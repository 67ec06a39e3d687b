-- Files are read in slices (lib/platform/storage/files.ts). Uncompressed storage lets PostgreSQL fetch only the slice.
ALTER TABLE stored_file ALTER COLUMN bytes SET STORAGE EXTERNAL;
