"""What can be proven of a case: every state, the best that can be earned from each, chance, the ready line.

A case is laid out once as a plan without circles (`plan`), states that nothing
later tells apart are merged (`merging`), all that are left are visited
(`exploring`), and one pass backwards gives exact values (`valuing`). A pass
forwards tells what was ever so at each of them (`survey`); what is wrong with a
case is found from both (`findings`), and what its author means so is told apart
(`accepting`).
"""
