"""Time expressions in TimeBank and AQUAINT: found, and their values."""
