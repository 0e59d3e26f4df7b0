"""What is lost from an article to the one made from it, on families with known losses."""
