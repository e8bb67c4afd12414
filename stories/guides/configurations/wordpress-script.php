add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script(
		'partnership-elements',
		'https://your-city.example/partnerships/partnership-elements.js',
		array(),
		null,
		true
	);
} );
