PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_document` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`published` text,
	`lang` text NOT NULL,
	`url` text,
	`note` text,
	`method` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`withdrawn_at` integer,
	CONSTRAINT "document_lang" CHECK(length(lang) = 2 and lang = lower(lang)),
	CONSTRAINT "document_method" CHECK(method in ('paste', 'import', 'example'))
);
--> statement-breakpoint
INSERT INTO `__new_document`("id", "title", "publisher", "published", "lang", "url", "note", "method", "created_at", "created_by", "withdrawn_at") SELECT "id", "title", "publisher", "published", "lang", "url", "note", "method", "created_at", "created_by", "withdrawn_at" FROM `document`;--> statement-breakpoint
DROP TABLE `document`;--> statement-breakpoint
ALTER TABLE `__new_document` RENAME TO `document`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `document_new` ON `document` (`created_at`,`id`);