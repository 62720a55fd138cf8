CREATE TABLE `citation` (
	`id` text PRIMARY KEY NOT NULL,
	`revision_id` text NOT NULL,
	`position` integer NOT NULL,
	`quotation_id` text,
	`url` text,
	`accessed` text,
	FOREIGN KEY (`revision_id`) REFERENCES `note_revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`quotation_id`) REFERENCES `quotation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "citation_one" CHECK((quotation_id is null) <> (url is null) and (url is null) = (accessed is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `citation_position` ON `citation` (`revision_id`,`position`);--> statement-breakpoint
CREATE TABLE `credibility` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`figure` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "credibility_figure" CHECK(figure in ('1', '2', '3', '4', '5', '6'))
);
--> statement-breakpoint
CREATE INDEX `credibility_claim` ON `credibility` (`claim_id`,`at`);--> statement-breakpoint
CREATE TABLE `move` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`of` text NOT NULL,
	`body` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	CONSTRAINT "move_kind" CHECK(kind in ('claim', 'merge', 'split', 'relate', 'parties'))
);
--> statement-breakpoint
CREATE INDEX `move_of` ON `move` (`of`,`at`);--> statement-breakpoint
CREATE TABLE `note` (
	`id` text PRIMARY KEY NOT NULL,
	`about_kind` text NOT NULL,
	`about_id` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`withdrawn_at` integer,
	CONSTRAINT "note_about_kind" CHECK(about_kind in ('claim', 'question', 'discrepancy', 'event', 'party'))
);
--> statement-breakpoint
CREATE INDEX `note_about` ON `note` (`about_kind`,`about_id`,`withdrawn_at`);--> statement-breakpoint
CREATE TABLE `note_revision` (
	`id` text PRIMARY KEY NOT NULL,
	`note_id` text NOT NULL,
	`number` integer NOT NULL,
	`body` text NOT NULL,
	`lang` text NOT NULL,
	`visibility` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`note_id`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "note_revision_visibility" CHECK(visibility in ('internal', 'publishable'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `note_revision_number` ON `note_revision` (`note_id`,`number`);--> statement-breakpoint
CREATE TABLE `rank` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`rank` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rank_rank" CHECK(rank in ('preferred', 'normal', 'deprecated'))
);
--> statement-breakpoint
CREATE INDEX `rank_claim` ON `rank` (`claim_id`,`at`);--> statement-breakpoint
CREATE TABLE `reliability` (
	`id` text PRIMARY KEY NOT NULL,
	`party_id` text NOT NULL,
	`letter` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`party_id`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reliability_letter" CHECK(letter in ('A', 'B', 'C', 'D', 'E', 'F'))
);
--> statement-breakpoint
CREATE INDEX `reliability_party` ON `reliability` (`party_id`,`at`);--> statement-breakpoint
ALTER TABLE `event` ADD `parent_id` text;--> statement-breakpoint
CREATE INDEX `event_parent` ON `event` (`parent_id`);--> statement-breakpoint
ALTER TABLE `party` ADD `merged` text;--> statement-breakpoint
CREATE INDEX `claim_party` ON `claim` (`party_id`,`withdrawn_at`);--> statement-breakpoint
CREATE TRIGGER `note_revision_update` BEFORE UPDATE ON `note_revision` BEGIN SELECT RAISE(ABORT, 'note_revision rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `note_revision_delete` BEFORE DELETE ON `note_revision` BEGIN SELECT RAISE(ABORT, 'note_revision rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `citation_update` BEFORE UPDATE ON `citation` BEGIN SELECT RAISE(ABORT, 'citation rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `citation_delete` BEFORE DELETE ON `citation` BEGIN SELECT RAISE(ABORT, 'citation rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `reliability_update` BEFORE UPDATE ON `reliability` BEGIN SELECT RAISE(ABORT, 'reliability rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `reliability_delete` BEFORE DELETE ON `reliability` BEGIN SELECT RAISE(ABORT, 'reliability rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `credibility_update` BEFORE UPDATE ON `credibility` BEGIN SELECT RAISE(ABORT, 'credibility rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `credibility_delete` BEFORE DELETE ON `credibility` BEGIN SELECT RAISE(ABORT, 'credibility rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `rank_update` BEFORE UPDATE ON `rank` BEGIN SELECT RAISE(ABORT, 'rank rows are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `rank_delete` BEFORE DELETE ON `rank` BEGIN SELECT RAISE(ABORT, 'rank rows are immutable'); END;
