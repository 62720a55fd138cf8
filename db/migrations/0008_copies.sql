CREATE TABLE `copy` (
	`document_id` text PRIMARY KEY NOT NULL,
	`of_id` text NOT NULL,
	`share` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`of_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `copy_of` ON `copy` (`of_id`);--> statement-breakpoint
CREATE TABLE `shingle` (
	`hash` integer NOT NULL,
	`document_id` text NOT NULL,
	PRIMARY KEY(`hash`, `document_id`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
