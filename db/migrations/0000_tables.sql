CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`action` text NOT NULL,
	`entity` text NOT NULL,
	`before` text,
	`after` text,
	`why` text,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entity` ON `audit` (`entity`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_action` ON `audit` (`action`,`seq`);--> statement-breakpoint
CREATE TABLE `audit_head` (
	`id` integer PRIMARY KEY NOT NULL,
	`rows` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `capture` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`captured_at` integer NOT NULL,
	`captured_by` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `capture_document` ON `capture` (`document_id`,`captured_at`);--> statement-breakpoint
CREATE INDEX `capture_text` ON `capture` (`sha256`);--> statement-breakpoint
CREATE TABLE `claim` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`event_id` text NOT NULL,
	`document_id` text NOT NULL,
	`quotation_id` text NOT NULL,
	`party_id` text NOT NULL,
	`attribution` text NOT NULL,
	`value` text NOT NULL,
	`frame` text NOT NULL,
	`said` text NOT NULL,
	`assumed` text NOT NULL,
	`as_of` text,
	`origin` text NOT NULL,
	`placed` text NOT NULL,
	`corrected_words` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`quotation_id`) REFERENCES `quotation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_placed" CHECK(placed in ('firm', 'possible'))
);
--> statement-breakpoint
CREATE INDEX `claim_question` ON `claim` (`question_id`,`withdrawn_at`);--> statement-breakpoint
CREATE INDEX `claim_event` ON `claim` (`event_id`,`withdrawn_at`);--> statement-breakpoint
CREATE INDEX `claim_document` ON `claim` (`document_id`);--> statement-breakpoint
CREATE TABLE `discrepancy` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`event_id` text NOT NULL,
	`severity` integer NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `discrepancy_question` ON `discrepancy` (`question_id`);--> statement-breakpoint
CREATE INDEX `discrepancy_event` ON `discrepancy` (`event_id`);--> statement-breakpoint
CREATE INDEX `discrepancy_severity` ON `discrepancy` (`severity`,`id`);--> statement-breakpoint
CREATE TABLE `document` (
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
	CONSTRAINT "document_lang" CHECK(lang in ('en', 'fr')),
	CONSTRAINT "document_method" CHECK(method in ('paste', 'import', 'example'))
);
--> statement-breakpoint
CREATE INDEX `document_new` ON `document` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `event` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`from_day` text,
	`to_day` text,
	`place` text,
	`mention` text NOT NULL,
	`claims` integer NOT NULL,
	`touched_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `event_touched` ON `event` (`touched_at`,`id`) WHERE claims > 0;--> statement-breakpoint
CREATE INDEX `event_days` ON `event` (`from_day`,`to_day`);--> statement-breakpoint
CREATE TABLE `event_word` (
	`word` text NOT NULL,
	`event_id` text NOT NULL,
	PRIMARY KEY(`word`, `event_id`),
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `party` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	`unit` text,
	`about` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "question_kind" CHECK(kind in ('quantity', 'date'))
);
--> statement-breakpoint
CREATE INDEX `question_event` ON `question` (`event_id`,`position`);--> statement-breakpoint
CREATE TABLE `quotation` (
	`id` text PRIMARY KEY NOT NULL,
	`capture_id` text NOT NULL,
	`exact` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`capture_id`) REFERENCES `capture`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quotation_span" CHECK("end" >= "start")
);
--> statement-breakpoint
CREATE INDEX `quotation_capture` ON `quotation` (`capture_id`,`start`);--> statement-breakpoint
CREATE TABLE `suggestion` (
	`id` text PRIMARY KEY NOT NULL,
	`capture_id` text NOT NULL,
	`position` integer NOT NULL,
	`reading` text NOT NULL,
	`status` text NOT NULL,
	`claim_id` text,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`capture_id`) REFERENCES `capture`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "suggestion_status" CHECK(status in ('pending', 'accepted', 'rejected'))
);
--> statement-breakpoint
CREATE INDEX `suggestion_capture` ON `suggestion` (`capture_id`,`position`);--> statement-breakpoint
CREATE TRIGGER `capture_update` BEFORE UPDATE ON `capture` BEGIN SELECT RAISE(ABORT, 'capture rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `capture_delete` BEFORE DELETE ON `capture` BEGIN SELECT RAISE(ABORT, 'capture rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `quotation_update` BEFORE UPDATE ON `quotation` BEGIN SELECT RAISE(ABORT, 'quotation rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `quotation_delete` BEFORE DELETE ON `quotation` BEGIN SELECT RAISE(ABORT, 'quotation rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_update` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_delete` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit rows are immutable'); END;
