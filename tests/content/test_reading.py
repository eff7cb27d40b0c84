import subprocess
import sys

from simulator.content.reading import read, read_with_places
from tests.content.mistaken import sound_files

CASE = "scenarios/visit/case.yaml"
FIRST = "scenarios/visit/1-assessment.yaml"
SECOND = "scenarios/visit/2-planning.yaml"


def changed(**changes: tuple[str, str, str]) -> dict[str, bytes]:
    files = sound_files()
    for name, old, new in changes.values():
        assert old.encode() in files[name]
        files[name] = files[name].replace(old.encode(), new.encode())
    return files


def told(files: dict[str, bytes]) -> list[str]:
    return [f"{one.position} {one.code}" for one in read(files).diagnostics]


def test_a_folder_becomes_a_case_with_its_rubrics_and_duties():
    (case,) = read(sound_files()).cases
    assert case.scenario.id == "visit"
    assert [phase.id for phase in case.scenario.phases][-1] == "evaluation"
    assert [rubric.id for rubric in case.rubrics] == ["listening"]
    assert [duty.id for duty in case.duties] == ["explain-limits"]
    assert case.opening.id == "doorway"


def test_walkthroughs_are_kept_by_the_name_of_their_case():
    (golden,) = read(sound_files()).walkthroughs["visit"]
    assert golden.steps[0] == (("doorway", "her-agenda"),)


def test_files_may_lie_below_any_folder():
    files = {f"/home/somebody/{name}": content for name, content in sound_files().items()}
    assert [case.scenario.id for case in read(files).cases] == ["visit"]


def test_files_that_are_no_business_of_the_reader_are_left_alone():
    others = ["README.md", "scenarios/README.md", "scenarios/visit/design.md"]
    others += ["scenarios/exam/questions.yaml", "notes.yaml", "scenarios/visit/.case.yaml.swp"]
    assert told({**sound_files(), **dict.fromkeys(others, b"\0")}) == []


def test_nothing_at_all_is_an_empty_library():
    library = read({})
    assert (library.cases, library.diagnostics) == ((), ())


def test_all_mistakes_of_all_files_are_told_in_one_pass():
    files = changed(
        number=(CASE, "minutes: 5", "minutes: five"),
        goto=(FIRST, "goto: order", "goto: ordr"),
        syntax=("scenarios/visit/3-implementation.yaml", "narration: T", "narration: 'T"),
        level=("rubrics/listening.yaml", "      2: Asks.\n", ""),
    )
    codes = {line.rpartition(" ")[2] for line in told(files)}
    assert codes == {"not-a-number", "broken-yaml", "missing-level"}


def test_references_are_checked_although_another_part_cannot_be_read():
    files = changed(
        number=(CASE, "minutes: 5", "minutes: five"),
        level=(FIRST, "client-voice: 3", "client-voice: 5"),
        goto=(FIRST, "goto: order", "goto: ordr"),
    )
    assert [line.rpartition(" ")[2] for line in told(files)] == [
        "out-of-range",
        "unknown-scene",
        "not-a-number",
    ]


def test_scenes_of_a_file_that_cannot_be_read_are_not_called_unknown():
    files = changed(syntax=(SECOND, "phase: planning", "phase: 'planning"))
    assert told(files) == [f"{SECOND}:1:8 broken-yaml"]


def test_facts_of_a_list_that_cannot_be_read_are_not_called_unknown():
    head = sound_files()[CASE].decode()
    begin, end = head.index("facts:"), head.index("network:")
    files = {**sound_files(), CASE: (head[:begin] + "facts: none\n" + head[end:]).encode()}
    assert told(files) == [f"{CASE}:21:8 not-a-list"]


def test_a_case_with_an_error_is_left_out_and_the_others_stay():
    files = changed(goto=(FIRST, "goto: order", "goto: ordr"))
    files["scenarios/short.yaml"] = short()
    assert [case.scenario.id for case in read(files).cases] == ["short"]


def test_a_case_whose_rubric_has_a_mistake_is_left_out():
    files = changed(level=("rubrics/listening.yaml", "      2: Asks.\n", ""))
    assert read(files).cases == ()


def test_a_mistake_in_walkthroughs_does_not_keep_the_case_from_being_played():
    files = changed(step=("scenarios/visit/walkthroughs.yaml", "her-agenda", "his-agenda"))
    library = read(files)
    assert [case.scenario.id for case in library.cases] == ["visit"]
    assert library.walkthroughs["visit"] == ()


def test_a_warning_does_not_keep_the_case_from_being_played():
    files = changed(way=(FIRST, "goto: cards", "goto: order"))
    library = read(files)
    assert [one.severity for one in library.diagnostics] == ["warning"]
    assert [case.scenario.id for case in library.cases] == ["visit"]


def test_a_missing_phase_file_is_told_and_its_scenes_are_not_called_unknown():
    files = sound_files()
    del files[SECOND]
    assert told(files) == [f"{SECOND}:1:1 missing-file"]


def test_two_cases_cannot_have_one_name():
    files = {**sound_files(), "more/scenarios/visit.yaml": short("visit")}
    assert told(files) == ["scenarios/visit/case.yaml:1:7 duplicate-name"]


def test_names_of_criteria_are_unique_over_all_rubrics():
    files = sound_files()
    other = files["rubrics/listening.yaml"].replace(b"rubric: listening", b"rubric: speaking")
    found = told({**files, "rubrics/speaking.yaml": other})
    assert found == [
        "rubrics/speaking.yaml:5:16 duplicate-name",
        "rubrics/speaking.yaml:14:16 duplicate-name",
    ]


def test_diagnostics_come_by_file_line_and_column():
    files = changed(b=(FIRST, "goto: order", "goto: ordr"), a=(FIRST, "goto: cards", "goto: crds"))
    found = read(files).diagnostics
    assert list(found) == sorted(found)


def test_placeholders_are_filled_in_for_the_client():
    files = changed(
        text=(FIRST, "narration: A door on the chain.", "narration: '{Their} door. {client}?'")
    )
    (case,) = read(files).cases
    assert case.opening.narration[0].text == "Her door. Maya?"


def test_places_lead_from_a_part_of_a_case_to_its_line():
    places = read_with_places(sound_files()).places["visit"]
    goto = places.position(("phases", 0, "scenes", 0, "choices", 1, "goto"))
    assert (goto.file, goto.line, goto.column) == (FIRST, 18, 15)


def test_neither_yaml_nor_pydantic_is_imported_before_a_file_is_read():
    program = (
        "import sys, simulator.content.reading, simulator.content.codec, simulator.content.digest;"
        "print([name for name in ('yaml', 'pydantic', 'pydantic_core') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]", done.stderr


def short(name: str = "short") -> bytes:
    head = sound_files()[CASE].decode().partition("content-notes:")[0]
    phases = "".join(
        f"  - phase: {phase}\n    scenes:\n      - scene: {scene}\n        {way}\n"
        for phase, scene, way in (
            ("assessment", "door", "goto: plan"),
            ("planning", "plan", "goto: steps"),
            ("implementation", "steps", "goto: weeks"),
            ("monitoring", "weeks", "goto: bye"),
            ("evaluation", "bye", "ending: Goodbye"),
        )
    )
    named = head.replace("case: visit", f"case: {name}")
    return f"{named}rubrics: [listening]\nphases:\n{phases}".encode()
