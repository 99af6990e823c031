use std::os::unix::fs::PermissionsExt as _;

use drover_channel::{DocumentStatus, JobId, StepStatus};
use uuid::Uuid;

use super::{
    record::tests::{accepted, ended, step_done},
    recovery::{Recovered, recover},
    *,
};

const BOOT: &str = "this-boot";

struct Fixture {
    folder: tempfile::TempDir,
    journal: Journal,
}

fn fixture() -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path().join("journal")).unwrap();
    Fixture { folder, journal }
}

impl Fixture {
    fn path(&self, command_id: &str) -> PathBuf {
        self.folder.path().join("journal").join(format!("{command_id}.jsonl"))
    }

    /// What a new process finds, in the same boot unless `boot` says otherwise.
    fn restart_in(&self, boot: &str) -> (Journal, Recovered) {
        let journal = Journal::open(self.folder.path().join("journal")).unwrap();
        let recovered = recover(&journal, "mi-1", boot, now()).unwrap();
        (journal, recovered)
    }

    fn restart(&self) -> (Journal, Recovered) {
        self.restart_in(BOOT)
    }

    fn append(&self, command_id: &str, events: &[Event]) {
        self.journal.append(command_id, events, Durability::Forced).unwrap();
    }
}

fn now() -> UtcTime {
    UtcTime::from_millis(10_000)
}

fn started(step: usize) -> Event {
    Event::StepStarted { step, at: UtcTime::from_millis(1_500) }
}

fn accepted_at_once(command_id: &str) -> Event {
    match accepted(command_id) {
        Event::Accepted { job_id, at, boot, content, .. } => {
            Event::Accepted { job_id, at, boot, start: Start::AtOnce, content }
        }
        other => other,
    }
}

#[test]
fn an_accepted_command_is_taken_up_after_a_restart() {
    let fixture = fixture();
    fixture.journal.accept(&accepted("c")).unwrap();
    assert_eq!(fs_mode(&fixture.path("c")), 0o600);
    let (journal, recovered) = fixture.restart();
    assert_eq!(journal.standing("c"), Some(Standing::Active));
    let [unfinished] = recovered.active.as_slice() else { panic!("one active command") };
    assert_eq!(unfinished.record.state, State::Waiting);
    assert_eq!(unfinished.interrupted, None);
}

#[test]
fn a_command_whose_step_ran_is_marked_as_interrupted() {
    let fixture = fixture();
    fixture.journal.accept(&accepted("c")).unwrap();
    fixture.append("c", &[started(0), step_done(0, StepStatus::Success), started(1)]);
    let (_, recovered) = fixture.restart();
    assert_eq!(recovered.active[0].interrupted, Some(UtcTime::from_millis(1_500)));
    assert_eq!(recovered.active[0].record.steps.len(), 1);
}

#[test]
fn between_two_steps_nothing_is_interrupted() {
    let fixture = fixture();
    fixture.journal.accept(&accepted("c")).unwrap();
    fixture.append("c", &[started(0), step_done(0, StepStatus::Success), Event::CancelRequested { at: now() }]);
    let (_, recovered) = fixture.restart();
    assert_eq!(recovered.active[0].interrupted, None);
    assert!(recovered.active[0].record.cancelled);
}

#[test]
fn a_first_step_that_may_have_run_before_a_power_failure_is_not_run_again() {
    let fixture = fixture();
    fixture.journal.accept(&accepted_at_once("at-once")).unwrap();
    fixture.journal.accept(&accepted("later")).unwrap();
    let interrupted = |recovered: &Recovered, command_id: &str| {
        let mut found = recovered.active.iter().filter(|one| one.record.job_id.command_id() == command_id);
        found.next().unwrap().interrupted.is_some()
    };
    let (_, same_boot) = fixture.restart();
    assert!(!interrupted(&same_boot, "at-once") && !interrupted(&same_boot, "later"));
    let (_, next_boot) = fixture.restart_in("next-boot");
    assert!(interrupted(&next_boot, "at-once") && !interrupted(&next_boot, "later"));
}

#[test]
fn an_end_is_reported_until_the_server_knows_it() {
    let fixture = fixture();
    fixture.journal.accept(&accepted("c")).unwrap();
    fixture.append("c", &[started(0), step_done(0, StepStatus::Success), ended(DocumentStatus::Success)]);
    let (journal, recovered) = fixture.restart();
    assert_eq!((recovered.active.len(), recovered.unreported.len()), (0, 1));
    assert_eq!(journal.standing("c"), Some(Standing::Ended));

    let acknowledged = Event::ReplyAcknowledged { reply: Uuid::from_u128(9) };
    journal.append("c", &[acknowledged], Durability::Lazy).unwrap();
    let (journal, recovered) = fixture.restart();
    assert_eq!((recovered.active.len(), recovered.unreported.len()), (0, 0));
    assert_eq!(journal.standing("c"), Some(Standing::Settled(now())));
}

#[test]
fn a_torn_line_is_cut_off_and_later_lines_do_not_join_it() {
    let fixture = fixture();
    fixture.journal.accept(&accepted("c")).unwrap();
    for torn in [b"{\"event\":\"step_st".as_slice(), b"\0\0\0\0\n"] {
        let file = OpenOptions::new().append(true).open(fixture.path("c")).unwrap();
        (&file).write_all(torn).unwrap();
        let (_, recovered) = fixture.restart();
        assert_eq!(recovered.active[0].interrupted, None);
    }
    fixture.append("c", &[started(0)]);
    assert!(fixture.journal.load("c").is_ok_and(|record| matches!(record.state, State::Running { .. })));
}

#[test]
fn a_damaged_file_is_set_aside_and_the_others_go_on() {
    let fixture = fixture();
    fixture.journal.accept(&accepted("good")).unwrap();
    fixture.journal.accept(&accepted("bad")).unwrap();
    let mut content = b"rubbish\n".to_vec();
    content.extend(std::fs::read(fixture.path("bad")).unwrap());
    std::fs::write(fixture.path("bad"), content).unwrap();
    let (_, recovered) = fixture.restart();
    assert_eq!(recovered.active.len(), 1);
    assert!(!fixture.path("bad").exists());
    assert!(fixture.folder.path().join("journal/damaged/bad.jsonl").exists());
}

#[test]
fn commands_of_an_earlier_registration_are_dropped() {
    let fixture = fixture();
    fixture.journal.accept(&accepted("c")).unwrap();
    let journal = Journal::open(fixture.folder.path().join("journal")).unwrap();
    let recovered = recover(&journal, "mi-2", BOOT, now()).unwrap();
    assert!(recovered.active.is_empty() && !fixture.path("c").exists());
}

#[test]
fn a_command_is_not_accepted_twice() {
    let fixture = fixture();
    fixture.journal.accept(&accepted("c")).unwrap();
    fixture.append("c", &[started(0)]);
    assert!(fixture.journal.accept(&accepted("c")).is_err());
    assert!(matches!(fixture.journal.load("c").unwrap().state, State::Running { .. }), "the first one is untouched");
}

#[test]
fn settled_commands_are_forgotten_after_half_an_hour() {
    let fixture = fixture();
    for command_id in ["old", "new", "active"] {
        fixture.journal.accept(&accepted(command_id)).unwrap();
    }
    fixture.journal.note_settled("old", UtcTime::from_millis(0));
    fixture.journal.note_settled("new", UtcTime::from_millis(60_000));
    let half_an_hour = 30 * 60 * 1_000;
    let next = fixture.journal.expire(UtcTime::from_millis(half_an_hour));
    assert_eq!(next, Some(UtcTime::from_millis(half_an_hour + 60_000)));
    assert_eq!(fixture.journal.standing("old"), None);
    assert!(!fixture.path("old").exists());
    assert!(fixture.path("new").exists() && fixture.path("active").exists());
    assert_eq!(fixture.journal.expire(UtcTime::from_millis(2 * half_an_hour)), None);
    assert_eq!(fixture.journal.standing("active"), Some(Standing::Active));
}

#[test]
fn too_many_settled_commands_are_forgotten_early() {
    let fixture = fixture();
    for index in 0..=MAX_SETTLED {
        fixture.journal.note_settled(&format!("c{index}"), UtcTime::from_millis(index as i64));
    }
    fixture.journal.expire(UtcTime::from_millis(2_000));
    assert_eq!(fixture.journal.standing("c0"), None);
    assert!(fixture.journal.standing("c1").is_some());
}

#[test]
fn what_cannot_be_written_is_not_half_there() {
    let fixture = fixture();
    fixture.journal.accept(&accepted("c")).unwrap();
    assert!(fixture.journal.append("unknown", &[started(0)], Durability::Forced).is_err());
    std::fs::remove_dir_all(fixture.folder.path().join("journal")).unwrap();
    assert!(fixture.journal.accept(&accepted("d")).is_err());
    assert_eq!(fixture.journal.standing("d"), None);
}

#[test]
fn job_ids_name_files_safely() {
    assert!(JobId::new("../evil", "mi-1").is_err());
}

fn fs_mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}
