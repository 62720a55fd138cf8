DELETE FROM `discrepancy`;--> statement-breakpoint
CREATE TABLE `discrepancy_party` (
	`party_id` text NOT NULL,
	`question_id` text NOT NULL,
	PRIMARY KEY(`party_id`, `question_id`),
	FOREIGN KEY (`party_id`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `discrepancy_party_question` ON `discrepancy_party` (`question_id`);--> statement-breakpoint
CREATE TABLE `discrepancy_word` (
	`word` text NOT NULL,
	`question_id` text NOT NULL,
	PRIMARY KEY(`word`, `question_id`),
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `discrepancy_word_question` ON `discrepancy_word` (`question_id`);--> statement-breakpoint
CREATE TABLE `ruling` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`question_id` text NOT NULL,
	`status` text NOT NULL,
	`resolution` text,
	`reason` text NOT NULL,
	`withdraws` integer,
	`batch` text,
	`fingerprint` text NOT NULL,
	`inputs` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ruling_status" CHECK(status in ('confirmed', 'explained', 'not-a-conflict', 'unsure', 'withdrawn')),
	CONSTRAINT "ruling_resolution" CHECK((status = 'explained') = (resolution is not null)),
	CONSTRAINT "ruling_withdraws" CHECK((status = 'withdrawn') = (withdraws is not null))
);
--> statement-breakpoint
CREATE INDEX `ruling_question` ON `ruling` (`question_id`,`seq`);--> statement-breakpoint
CREATE INDEX `ruling_batch` ON `ruling` (`batch`);--> statement-breakpoint
CREATE INDEX `ruling_at` ON `ruling` (`at`);--> statement-breakpoint
DROP INDEX `discrepancy_event`;--> statement-breakpoint
DROP INDEX `discrepancy_severity`;--> statement-breakpoint
ALTER TABLE `discrepancy` ADD `kind` text NOT NULL;--> statement-breakpoint
ALTER TABLE `discrepancy` ADD `strength` text NOT NULL;--> statement-breakpoint
ALTER TABLE `discrepancy` ADD `certainty` text NOT NULL;--> statement-breakpoint
ALTER TABLE `discrepancy` ADD `status` text NOT NULL;--> statement-breakpoint
ALTER TABLE `discrepancy` ADD `open` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `discrepancy` ADD `ruling` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `discrepancy` ADD `fingerprint` text NOT NULL;--> statement-breakpoint
ALTER TABLE `discrepancy` ADD `changed_at` integer NOT NULL;--> statement-breakpoint
CREATE INDEX `discrepancy_queue` ON `discrepancy` (`open`,`severity`,`question_id`,`status`,`kind`,`strength`,`certainty`,`event_id`);--> statement-breakpoint
CREATE INDEX `discrepancy_changed` ON `discrepancy` (`changed_at`);--> statement-breakpoint
CREATE INDEX `discrepancy_event` ON `discrepancy` (`event_id`,`open`);--> statement-breakpoint
CREATE INDEX `discrepancy_severity` ON `discrepancy` (`severity`,`question_id`,`status`,`kind`,`strength`,`certainty`,`event_id`);--> statement-breakpoint
CREATE INDEX `claim_new` ON `claim` (`created_at`);
--> statement-breakpoint
CREATE TRIGGER `ruling_update` BEFORE UPDATE ON `ruling` BEGIN SELECT RAISE(ABORT, 'ruling rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `ruling_delete` BEFORE DELETE ON `ruling` BEGIN SELECT RAISE(ABORT, 'ruling rows are immutable'); END;
