PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_question` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	`unit` text,
	`about` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "question_kind" CHECK(kind in ('quantity', 'date', 'answer', 'parties', 'place'))
);
--> statement-breakpoint
INSERT INTO `__new_question`("id", "event_id", "text", "kind", "unit", "about", "position") SELECT "id", "event_id", "text", "kind", "unit", "about", "position" FROM `question`;--> statement-breakpoint
DROP TABLE `question`;--> statement-breakpoint
ALTER TABLE `__new_question` RENAME TO `question`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `question_event` ON `question` (`event_id`,`position`);