"""What every test may ask for."""

from hypothesis import settings

# Machines that run the tests differ in speed; how long an example takes is no property of ours.
settings.register_profile("whence", deadline=None)
settings.load_profile("whence")
