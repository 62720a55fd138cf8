CREATE TABLE `document_key` (
	`key` text NOT NULL,
	`document_id` text NOT NULL,
	PRIMARY KEY(`key`, `document_id`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `claim` ADD `pinned` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `document` ADD `profile` text;--> statement-breakpoint
ALTER TABLE `question` ADD `worded` integer DEFAULT false NOT NULL;