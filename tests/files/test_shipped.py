from simulator.files import shipped


def test_cases_and_rubrics_are_found_in_a_checkout():
    assert (shipped() / "scenarios" / "first-ten-minutes.yaml").is_file()
    assert (shipped() / "rubrics" / "duties.yaml").is_file()
