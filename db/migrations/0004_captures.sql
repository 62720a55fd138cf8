CREATE TABLE `anchor` (
	`claim_id` text NOT NULL,
	`capture_id` text NOT NULL,
	`state` text NOT NULL,
	`start` integer,
	`end` integer,
	`score` integer NOT NULL,
	PRIMARY KEY(`capture_id`, `claim_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture_id`) REFERENCES `capture`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "anchor_state" CHECK(state in ('found', 'moved', 'changed', 'lost')),
	CONSTRAINT "anchor_span" CHECK((state = 'lost') = (start is null) and (start is null) = ("end" is null))
);
--> statement-breakpoint
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
	CONSTRAINT "document_method" CHECK(method in ('paste', 'file', 'url', 'import', 'example'))
);
--> statement-breakpoint
INSERT INTO `__new_document`("id", "title", "publisher", "published", "lang", "url", "note", "method", "created_at", "created_by", "withdrawn_at") SELECT "id", "title", "publisher", "published", "lang", "url", "note", "method", "created_at", "created_by", "withdrawn_at" FROM `document`;--> statement-breakpoint
DROP TABLE `document`;--> statement-breakpoint
ALTER TABLE `__new_document` RENAME TO `document`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `document_new` ON `document` (`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `capture` ADD `source` text;--> statement-breakpoint
ALTER TABLE `claim` ADD `superseded_by` text;--> statement-breakpoint
ALTER TABLE `suggestion` ADD `supersedes` text;--> statement-breakpoint
CREATE TRIGGER `anchor_update` BEFORE UPDATE ON `anchor` BEGIN SELECT RAISE(ABORT, 'anchor rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `anchor_delete` BEFORE DELETE ON `anchor` BEGIN SELECT RAISE(ABORT, 'anchor rows are immutable'); END;
